package org.consilium.notifications.bouncing;

import java.time.Clock;
import java.util.regex.Pattern;
import org.consilium.notifications.Notifications;
import org.consilium.notifications.model.BounceRepository;
import org.consilium.notifications.model.BounceRepository.Bounce;
import org.consilium.notifications.outbox.MailId;
import org.consilium.notifications.returning.Refusals;
import org.consilium.notifications.returning.SentMail;
import org.consilium.notifications.returning.SentMails;
import org.consilium.platform.MemberId;
import org.consilium.ui.Message;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes addresses that take no mail: because the mail server refused them, or because word came
/// back later. What is wrong with a mail and not with its address is no bounce.
@Component
public class Bounces implements Refusals {
    private static final Pattern ENHANCED = Pattern.compile("\\b5\\.(\\d{1,3})\\.(\\d{1,3})\\b");
    private static final Pattern BASIC = Pattern.compile("^\\s*(550|551|553)[ -]");
    private static final String NO_ADDRESS = "This is not an e-mail address.";
    private static final int PROBLEM_CHARACTERS = 300;

    private final BounceRepository bounces;
    private final SentMails mails;
    private final Notifications notifications;
    private final Clock clock;

    Bounces(BounceRepository bounces, SentMails mails, Notifications notifications, Clock clock) {
        this.bounces = bounces;
        this.mails = mails;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void refused(MailId mail, String problem) {
        if (isOfAddress(problem)) {
            mails.find(mail).ifPresent(sent -> note(sent, problem));
        }
    }

    /// The member says that the address is good again.
    @Transactional
    public void forget(MemberId member) {
        bounces.forget(member);
    }

    private void note(SentMail sent, String problem) {
        var said = problem.substring(0, Math.min(problem.length(), PROBLEM_CHARACTERS));
        if (bounces.note(sent.member(), new Bounce(sent.address(), said, clock.instant()))) {
            notifications.tell(
                    sent.member(),
                    BounceConfiguration.KIND,
                    Message.of("Mail to you comes back, so no more is sent. See what to do."),
                    "/notices/preferences");
        }
    }

    /// By the enhanced status code where there is one (RFC 3463): 5.1 is the address, 5.2 the
    /// mailbox, but a full one is none of ours to judge; else by the basic code.
    static boolean isOfAddress(String problem) {
        var enhanced = ENHANCED.matcher(problem);
        if (enhanced.find()) {
            var subject = enhanced.group(1);
            return subject.equals("1") || (subject.equals("2") && !enhanced.group(2).equals("2"));
        }
        return problem.equals(NO_ADDRESS) || BASIC.matcher(problem).find();
    }
}
