package org.consilium.discussions.widening;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.consilium.discussions.PlaceCard;
import org.consilium.discussions.model.Places;
import org.consilium.discussions.model.Readers;
import org.consilium.discussions.telling.Telling;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Settings;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// Offers a question that has waited too long to colleagues of its specialty who answer quickly:
/// once, to a few, and only to those whom its place lets in.
@Component
class Widening {
    private static final Duration LATELY = Duration.ofDays(1);
    private static final int LOOKED_AT = 40;

    private final WideningRepository questions;
    private final Places places;
    private final Readers readers;
    private final Telling telling;
    private final Settings settings;
    private final Database database;
    private final Clock clock;

    Widening(
            WideningRepository questions,
            Places places,
            Readers readers,
            Telling telling,
            Settings settings,
            Database database,
            Clock clock) {
        this.questions = questions;
        this.places = places;
        this.readers = readers;
        this.telling = telling;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    /// Widens what is due, each question in a transaction of its own; answers how many offers were
    /// made.
    int widen() {
        var now = clock.instant();
        int offers = 0;
        for (var question :
                questions.waiting(
                        now.minus(settings.duration(WideningChoices.OLDEST)),
                        now.minus(settings.duration(WidenAfter.SETTING)))) {
            offers += database.inTransaction(() -> widen(question, now));
        }
        return offers;
    }

    private int widen(WideningRepository.Waiting question, Instant now) {
        var place = places.card(question.place());
        var specialty =
                question.ownSpecialty().or(() -> place.map(PlaceCard::specialty)).orElse(null);
        if (!questions.record(question.thread(), specialty, now)
                || specialty == null
                || place.isEmpty()) {
            return 0;
        }
        var chosen = choose(question, specialty, now);
        questions.offer(question.thread(), chosen, now);
        chosen.forEach(member ->
                telling.offered(member, question.author(), place.get(), question.thread()));
        return chosen.size();
    }

    private List<MemberId> choose(
            WideningRepository.Waiting question, String specialty, Instant now) {
        var fairness =
                new WideningRepository.Fairness(
                        LATELY, settings.count(WideningChoices.OFTEN), LOOKED_AT);
        var candidates = questions.candidates(question, specialty, now, fairness);
        return readers.withIds(candidates, question.place()).stream()
                .map(Viewer::id)
                .sorted(Comparator.comparingInt(candidates::indexOf))
                .limit(settings.number(WideningChoices.OFFERS))
                .toList();
    }
}
