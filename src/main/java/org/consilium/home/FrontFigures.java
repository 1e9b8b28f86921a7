package org.consilium.home;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Keeps the figures of the front page two minutes: whoever passes by must not make us count.
@Component
class FrontFigures {
    private static final Duration MONTH = Duration.ofDays(30);
    private static final String ALL = "all";

    private final LoadingCache<String, Figures> kept;

    FrontFigures(FigureQueries queries, Clock clock) {
        this.kept =
                Caffeine.newBuilder()
                        .expireAfterWrite(Duration.ofMinutes(2))
                        .build(all -> {
                            var now = clock.instant();
                            return queries.figures(now.minus(MONTH), now);
                        });
    }

    /// Counts anew the next time.
    void forget() {
        kept.invalidateAll();
    }

    Figures now() {
        var figures = kept.get(ALL);
        return figures == null ? Figures.NONE : figures;
    }
}
