package org.consilium.notifications.choosing;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.consilium.accounts.Member;
import org.consilium.notifications.Preferences;
import org.consilium.notifications.choosing.PreferencesPage.Quiet;
import org.consilium.notifications.choosing.PreferencesPage.Thing;
import org.consilium.notifications.model.QuietHours;
import org.consilium.notifications.model.ThingChoiceRepository;
import org.consilium.notifications.model.TimesQueries;
import org.consilium.notifications.push.PushDevices;
import org.consilium.platform.Items;
import org.consilium.platform.Viewer;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of a member's choices.
@Component
class PreferencesPages {
    private final Preferences preferences;
    private final ThingChoiceRepository things;
    private final TimesQueries times;
    private final PushDevices devices;
    private final Items items;

    PreferencesPages(
            Preferences preferences,
            ThingChoiceRepository things,
            TimesQueries times,
            PushDevices devices,
            Items items) {
        this.preferences = preferences;
        this.things = things;
        this.times = times;
        this.devices = devices;
        this.items = items;
    }

    /// For who is signed in.
    PreferencesPage own(Viewer viewer) {
        var known = times.of(viewer.id());
        return new PreferencesPage(
                "/notices/preferences",
                true,
                false,
                preferences.kindsFor(viewer.audience()),
                preferences.of(viewer.id()),
                things(viewer),
                known.digest(),
                quiet(known.quiet()),
                known.mails(),
                known.bounce(),
                devices.page(viewer.id()),
                Problems.none());
    }

    /// For who holds the link of a mail.
    PreferencesPage mailed(Member member, String token, boolean kept) {
        var known = times.of(member.id());
        return new PreferencesPage(
                "/preferences/" + token,
                false,
                kept,
                preferences.kindsFor(member.audience()),
                preferences.of(member.id()),
                List.of(),
                known.digest(),
                quiet(known.quiet()),
                known.mails(),
                null,
                null,
                Problems.none());
    }

    /// The page as it was sent, with what is wrong with it.
    static PreferencesPage with(PreferencesPage page, PreferencesForm form, Problems problems) {
        return new PreferencesPage(
                page.action(),
                page.signedIn(),
                false,
                page.kinds(),
                page.wishes(),
                page.things(),
                form.digestChoice().orElse(page.digest()),
                new Quiet(form.isQuiet(), form.begins(), form.ends(), form.daysOn()),
                page.mails(),
                page.bounce(),
                page.push(),
                problems);
    }

    private static Quiet quiet(@Nullable QuietHours hours) {
        return hours == null
                ? new Quiet(false, "21:00", "07:00", EnumSet.allOf(DayOfWeek.class))
                : new Quiet(true, hours.begins().toString(), hours.ends().toString(), hours.days());
    }

    /// What the viewer may no longer open is left out, and left as it is.
    private List<Thing> things(Viewer viewer) {
        var levels = things.of(viewer.id());
        return items.find(viewer, levels.keySet()).values().stream()
                .flatMap(card ->
                        Stream.ofNullable(levels.get(card.item()))
                                .map(level -> new Thing(card, level)))
                .toList();
    }
}
