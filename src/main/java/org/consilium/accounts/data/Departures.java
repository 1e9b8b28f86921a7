package org.consilium.accounts.data;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.consilium.accounts.AccountMail;
import org.consilium.accounts.AccountPeriods;
import org.consilium.accounts.MemberErased;
import org.consilium.accounts.PersonalDataHolder;
import org.consilium.accounts.Sessions;
import org.consilium.accounts.model.AccountDeeds;
import org.consilium.accounts.model.MemberRepository;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.ui.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Leaving for good: asked for by somebody who just showed who they are, due some days later, taken
/// back by signing in.
@Component
class Departures {
    private static final Logger LOG = LoggerFactory.getLogger(Departures.class);

    private final DepartureRepository departures;
    private final MemberRepository members;
    private final Sessions sessions;
    private final AccountPeriods periods;
    private final List<PersonalDataHolder> holders;
    private final AccountMail mail;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Database database;
    private final Clock clock;

    Departures(
            DepartureRepository departures,
            MemberRepository members,
            Sessions sessions,
            AccountPeriods periods,
            List<PersonalDataHolder> holders,
            AccountMail mail,
            Audit audit,
            ApplicationEventPublisher events,
            Database database,
            Clock clock) {
        this.departures = departures;
        this.members = members;
        this.sessions = sessions;
        this.periods = periods;
        this.holders = ordered(holders);
        this.mail = mail;
        this.audit = audit;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /// Accounts last: the others ask it for the name they look for.
    private static List<PersonalDataHolder> ordered(List<PersonalDataHolder> holders) {
        return holders.stream()
                .sorted(java.util.Comparator.comparing(AccountsHolder.class::isInstance))
                .toList();
    }

    Duration toThink() {
        return periods.toThink();
    }

    /// What stays, in the words of every module.
    List<Message> stays() {
        return holders.stream().flatMap(holder -> holder.stays().stream()).toList();
    }

    Optional<Departure> latest(MemberId member) {
        return departures.latest(member);
    }

    boolean isLastAdministrator(MemberId member) {
        return departures.isLastAdministrator(member);
    }

    @Transactional
    public DepartureOutcome ask(MemberId member) {
        if (departures.isLastAdministrator(member)) {
            return new DepartureOutcome.LastAdministrator();
        }
        var now = clock.instant();
        var due = now.plus(periods.toThink());
        departures.insert(member, now, due);
        var account = members.account(member).orElseThrow();
        mail.send(
                addressee(account),
                Message.of("Your account will be deleted"),
                Message.of(
                        "You asked to leave. Your account and what is yours will be deleted on"
                                + " {due, date, long}. Until then you can change your mind: sign in, and"
                                + " everything stays as it is.",
                        "due",
                        due.atZone(account.member().zone()).toLocalDate()),
                Message.of("Sign in to stay"),
                "/sign-in");
        audit.record(Note.of(member, AccountDeeds.LEAVE).whose(member));
        sessions.endAll(member, null);
        return new DepartureOutcome.Due(due);
    }

    /// Erases everybody who is due. Each module in a transaction of its own, so that a large one
    /// holds nobody up; after a crash all of it is done again, which does no harm.
    void eraseDue() {
        for (var departure : departures.due(clock.instant())) {
            try {
                erase(departure.member());
            } catch (RuntimeException failure) {
                LOG.error("{} is not erased", departure.member().shortForm(), failure);
            }
        }
    }

    private void erase(MemberId member) {
        for (var holder : holders) {
            boolean goesOn = database.inTransaction(() -> erase(member, holder));
            if (!goesOn) {
                return;
            }
        }
        sessions.refresh(member);
    }

    /// False when they signed in meanwhile.
    private boolean erase(MemberId member, PersonalDataHolder holder) {
        if (!departures.lock(member)) {
            return false;
        }
        if (holder instanceof AccountsHolder) {
            sayGoodbye(member);
        }
        var erased = holder.erase(member);
        LOG.info(
                "{} erased in {}: {} rows gone, {} without a name",
                member.shortForm(),
                holder.name(),
                erased.removed(),
                erased.kept());
        if (holder instanceof AccountsHolder) {
            departures.erased(member, clock.instant());
            events.publishEvent(new MemberErased(member, clock.instant()));
        }
        return true;
    }

    private void sayGoodbye(MemberId member) {
        mail.sendLast(
                addressee(members.account(member).orElseThrow()),
                Message.of("Your account is deleted"),
                Message.of(
                        "Your account and what is yours are deleted. What you wrote for others stays"
                                + " under “former member”. This is the last mail you get from us; with it"
                                + " your address is gone, too."),
                Message.of("What this place is"),
                "/");
    }

    private static AccountMail.Addressee addressee(MemberRepository.Account account) {
        var member = account.member();
        return new AccountMail.Addressee(
                account.email(), member.name(), member.locale(), member.zone());
    }
}
