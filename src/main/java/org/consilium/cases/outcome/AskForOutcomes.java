package org.consilium.cases.outcome;

import java.time.Clock;
import java.time.Duration;
import org.consilium.platform.Database;
import org.consilium.platform.Job;
import org.springframework.stereotype.Component;

/// Asks authors 7, 30 and 90 days after publication what it was in the end; each day once.
@Component
class AskForOutcomes implements Job {
    private static final int AT_ONCE = 200;

    private final AskRepository asks;
    private final OutcomeTelling telling;
    private final Database database;
    private final Clock clock;

    AskForOutcomes(AskRepository asks, OutcomeTelling telling, Database database, Clock clock) {
        this.asks = asks;
        this.telling = telling;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cases.ask-for-outcomes";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        while (database.inTransaction(this::askSome) == AT_ONCE) {
            Thread.onSpinWait();
        }
    }

    private int askSome() {
        var now = clock.instant();
        var due = asks.due(now, AT_ONCE);
        asks.note(due, now);
        due.forEach(each -> telling.asked(each.author(), each.id(), each.day()));
        return due.size();
    }
}
