package org.consilium.accounts.model;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.consilium.accounts.AccountMail;
import org.consilium.accounts.NewDeviceUsed;
import org.consilium.accounts.Sessions;
import org.consilium.accounts.SignInWay;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.platform.Hashes;
import org.consilium.platform.MemberId;
import org.consilium.platform.Network;
import org.consilium.ui.Message;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody has shown who they are: opens their session, and tells them by mail and in Consilium
/// when it is from a browser they never signed in from. The first browser of all is no news.
@Component
class Arrivals {
    /// From where somebody comes: what the browser calls itself, the secret in its device cookie,
    /// and its address.
    record Origin(String device, String deviceToken, String address) {}

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final Sessions sessions;
    private final DeviceRepository devices;
    private final MemberRepository members;
    private final AccountMail mail;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Arrivals(
            Sessions sessions,
            DeviceRepository devices,
            MemberRepository members,
            AccountMail mail,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.devices = devices;
        this.members = members;
        this.mail = mail;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// Answers the session's secret.
    @Transactional
    public String arrive(MemberId member, SignInWay way, Origin origin) {
        var now = clock.instant();
        var device = Hashes.sha256(origin.deviceToken());
        var known = devices.known(member, device);
        devices.see(member, device, now);
        if (known.any() && !known.device()) {
            tell(member, origin, now);
        }
        var note = Note.of(member, AccountDeeds.SIGN_IN).whose(member).with("first", way.first());
        audit.record(way.second() == null ? note : note.with("second", way.second()));
        return sessions.open(member, way, origin.device(), origin.address());
    }

    private void tell(MemberId id, Origin origin, Instant now) {
        events.publishEvent(new NewDeviceUsed(id, now));
        var account = members.account(id).orElseThrow();
        var member = account.member();
        mail.send(
                new AccountMail.Addressee(
                        account.email(), member.name(), member.locale(), member.zone()),
                Message.of("A new browser signed in to your account"),
                Message.of(
                        "Somebody, probably you, signed in from a browser not seen here before:"
                                + " {device}, from the network {network}, {when}. If it was not"
                                + " you, sign that browser out and choose a new password.",
                        "device",
                        origin.device().isEmpty() ? "?" : origin.device(),
                        "network",
                        Network.of(origin.address()),
                        "when",
                        WHEN.withLocale(member.locale()).format(now.atZone(member.zone()))),
                Message.of("See where you are signed in"),
                "/account/security");
    }
}
