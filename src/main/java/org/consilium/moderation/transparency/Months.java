package org.consilium.moderation.transparency;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts every month that is over, once: the numbers stay when what they count is forgotten.
@Component
public class Months {
    private final MonthRepository months;
    private final Clock clock;

    Months(MonthRepository months, Clock clock) {
        this.months = months;
        this.clock = clock;
    }

    @Transactional
    public void countClosed() {
        var first = months.first();
        if (first.isEmpty()) {
            return;
        }
        var month = firstDay(first.get().atZone(ZoneOffset.UTC).toLocalDate());
        var running = firstDay(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        var counted = new HashSet<>(months.counted(month));
        for (; month.isBefore(running); month = month.plusMonths(1)) {
            if (!counted.contains(month)) {
                count(month);
            }
        }
    }

    /// A month of the demo world, of which nothing but the numbers is left: by name, then by key.
    @Transactional
    public void remember(LocalDate month, Map<String, Map<String, Long>> numbers) {
        if (months.begin(firstDay(month), clock.instant())) {
            numbers.forEach((name, values) ->
                    values.forEach((key, value) -> months.put(firstDay(month), name, key, value)));
        }
    }

    private void count(LocalDate month) {
        if (months.begin(month, clock.instant())) {
            months.count(
                    month,
                    month.atStartOfDay(ZoneOffset.UTC).toInstant(),
                    month.plusMonths(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
    }

    private static LocalDate firstDay(LocalDate day) {
        return day.withDayOfMonth(1);
    }
}
