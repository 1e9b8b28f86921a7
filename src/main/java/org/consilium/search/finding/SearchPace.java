package org.consilium.search.finding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.consilium.platform.MemberId;
import org.springframework.stereotype.Component;

/// How often a member may search. Counted in this process, because what it protects is this
/// process: a look into the index costs less than a look into the database would.
@Component
class SearchPace {
    private static final int SEARCHES = 90;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MEMBERS = 20_000;

    private final Cache<MemberId, AtomicInteger> searches;

    SearchPace(Clock clock) {
        Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        this.searches =
                Caffeine.newBuilder()
                        .maximumSize(MEMBERS)
                        .expireAfterWrite(WINDOW)
                        .ticker(ticker)
                        .build();
    }

    boolean take(MemberId member) {
        return searches.get(member, unseen -> new AtomicInteger()).incrementAndGet() <= SEARCHES;
    }
}
