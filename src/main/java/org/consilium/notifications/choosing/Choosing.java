package org.consilium.notifications.choosing;

import java.time.Clock;
import java.util.List;
import org.consilium.accounts.Member;
import org.consilium.notifications.Preferences;
import org.consilium.notifications.model.DigestTurnRepository;
import org.consilium.notifications.model.Level;
import org.consilium.notifications.model.QuietHours;
import org.consilium.notifications.model.QuietHoursRepository;
import org.consilium.notifications.model.ThingChoiceRepository;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.ui.Problems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what a member chose.
@Component
class Choosing {
    private final Preferences preferences;
    private final ThingChoiceRepository things;
    private final QuietHoursRepository quietHours;
    private final DigestTurnRepository digests;
    private final Clock clock;

    Choosing(
            Preferences preferences,
            ThingChoiceRepository things,
            QuietHoursRepository quietHours,
            DigestTurnRepository digests,
            Clock clock) {
        this.preferences = preferences;
        this.things = things;
        this.quietHours = quietHours;
        this.digests = digests;
        this.clock = clock;
    }

    /// Keeps the whole form, or nothing and says why not.
    @Transactional
    public Problems keep(Member member, PreferencesForm form) {
        var problems = Problems.none();
        var hours = form.quietHours(problems);
        if (!problems.isEmpty()) {
            return problems;
        }
        preferences.choose(member.id(), member.audience(), form.choices());
        form.levels().forEach(choice -> keepLevel(member.id(), choice));
        hours.ifPresentOrElse(
                quiet -> keepQuiet(member.id(), quiet), () -> quietHours.drop(member.id()));
        form.digestChoice().ifPresent(choice -> keepDigest(member, choice));
        return problems;
    }

    private void keepQuiet(MemberId member, QuietHours hours) {
        quietHours.keep(member, hours);
    }

    private void keepDigest(Member member, DigestTurnRepository.Choice choice) {
        var before = digests.find(member.id()).orElse(DigestTurnRepository.Choice.USUAL);
        if (!before.equals(choice)) {
            var now = clock.instant();
            digests.keep(member.id(), choice, now, choice.frequency().next(now, member.zone()));
        }
    }

    /// Reads `thing:LEVEL`; the member chose that thing before.
    private void keepLevel(MemberId member, String choice) {
        int colon = choice.indexOf(':');
        var thing = Item.parse(choice.substring(0, Math.max(0, colon)));
        thing.filter(item -> things.find(member, item).isPresent())
                .ifPresent(item -> keepLevel(member, item, choice.substring(colon + 1)));
    }

    /// Sets a thing apart, or makes it as everything else again.
    @Transactional
    public void keepLevel(MemberId member, Item thing, String level) {
        List.of(Level.values()).stream()
                .filter(each -> each.name().equals(level))
                .findFirst()
                .ifPresentOrElse(
                        each -> things.keep(member, thing, each), () -> things.drop(member, thing));
    }
}
