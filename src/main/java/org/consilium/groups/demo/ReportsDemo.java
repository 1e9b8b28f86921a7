package org.consilium.groups.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.consilium.moderation.DemoModeration;
import org.consilium.moderation.Measure;
import org.consilium.platform.Audience;
import org.consilium.platform.Cast;
import org.consilium.platform.DemoStory;
import org.consilium.platform.Item;
import org.consilium.platform.Role;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// Some reports wait, some are decided; Dalia was warned and appeals, which Kofi decides, not
/// Farid.
@Component
class ReportsDemo implements DemoStory {
    private final DemoModeration moderation;
    private final DemoQueries queries;
    private final Clock clock;

    ReportsDemo(DemoModeration moderation, DemoQueries queries, Clock clock) {
        this.moderation = moderation;
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public int chapter() {
        return 60;
    }

    @Override
    public void tell() {
        monthsBefore();
        decided();
        appealed();
        waiting();
    }

    private void waiting() {
        report(
                Cast.JOON,
                reply("A hand-over on one side", "jonas.weber"),
                "patient-identified",
                "The bed, the day and the rare diagnosis together tell who it is on our unit.",
                Duration.ofHours(3));
        report(
                Cast.AMARA,
                reply("Apixaban at 84", "liam.obrien"),
                "harmful-advice",
                "Half the dose on weight alone is against the label, and nothing is cited.",
                Duration.ofHours(2));
        var product = reply("One in nine appointments", "ines.carvalho");
        report(
                Cast.BRUNO,
                product,
                "hidden-interest",
                "Names one reminder system. Is it her own?",
                Duration.ofHours(30));
        report(Cast.ELIF, product, "hidden-interest", "", Duration.ofHours(20));
        report(
                Cast.KOFI,
                reply("Rheumatoid arthritis, infarction at 61", "amara"),
                "hidden-interest",
                "The rules of this room ask to say what one receives from industry.",
                Duration.ofHours(5));
        report(
                Cast.LENA,
                reply("One small thing", "giulia.ferrari"),
                "misplaced",
                "",
                Duration.ofMinutes(40));
    }

    private void decided() {
        var quinine = reply("Night cramps", "sofia.petrova");
        report(
                Cast.KOFI,
                quinine,
                "harmful-advice",
                "Recommends what was taken off the market here for this use.",
                Duration.ofDays(9));
        moderation.decide(
                viewer(Cast.FARID),
                quinine,
                Measure.HIDE,
                "harmful-advice",
                "The reply recommends a drug for a use from which it was withdrawn for deaths, and names no source. The question whether it helps stays open to discussion with sources.",
                Duration.ofDays(8));
        var opinion = reply("Stopping proton-pump", "haruto.sato");
        report(Cast.LENA, opinion, "harmful-advice", "I would not do this.", Duration.ofDays(4));
        moderation.decide(
                viewer(Cast.FARID),
                opinion,
                Measure.DISMISS,
                "harmful-advice",
                "A different opinion with its reasons.",
                Duration.ofDays(3));
    }

    private void appealed() {
        var profile = new Item("member", Cast.DALIA.id().value());
        report(
                Cast.ELIF,
                profile,
                "impersonation",
                "Her licence ended, and the profile still offers second opinions as a surgeon.",
                Duration.ofDays(6));
        moderation.decide(
                viewer(Cast.FARID),
                profile,
                Measure.WARN,
                "impersonation",
                "The profile offers second opinions as a practising surgeon. The licence shown here has expired.",
                Duration.ofDays(5));
        moderation.appeal(
                viewer(Cast.DALIA),
                "My licence was renewed in time; the register is late by some weeks. I can send the receipt.",
                Duration.ofDays(1));
    }

    private void monthsBefore() {
        moderation.remember(3, month(7, 11, 6, 9, 310, 4));
        moderation.remember(2, month(12, 8, 9, 14, 190, 6));
        moderation.remember(1, month(9, 14, 3, 12, 145, 5));
    }

    private static Map<String, Map<String, Long>> month(
            long interest,
            long misplaced,
            long harmful,
            long dismissed,
            long median,
            long appeals) {
        long reports = interest + misplaced + harmful;
        return Map.of(
                "reports",
                Map.of(
                        "hidden-interest",
                        interest,
                        "misplaced",
                        misplaced,
                        "harmful-advice",
                        harmful,
                        "patient-identified",
                        2L),
                "decisions",
                Map.of("DISMISS", dismissed, "WARN", 6L, "HIDE", harmful + 2, "LIMIT", 1L),
                "minutes",
                Map.of("COUNTED", reports + 2, "MEDIAN", median),
                "appeals",
                Map.of("RECEIVED", appeals, "UPHELD", appeals - 1, "LIFTED", 1L));
    }

    private void report(Cast reporter, Item item, String rule, String words, Duration ago) {
        moderation.report(viewer(reporter), item, rule, words, ago);
    }

    private Item reply(String title, String author) {
        return new Item("reply", queries.reply(title, author));
    }

    private Viewer viewer(Cast one) {
        return new Viewer(
                one.id(),
                one.fullName(),
                Audience.CLINICIAN,
                one == Cast.FARID ? Set.of(Role.MODERATOR) : Set.of(),
                clock.instant().plus(Duration.ofDays(1)),
                Locale.UK,
                ZoneOffset.UTC);
    }
}
