package org.consilium.moderation.transparency;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The numbers of one closed month, each under a name and a key.
public record Month(LocalDate first, Map<String, Map<String, Long>> numbers) {
    static final String REPORTS = "reports";
    static final String DECISIONS = "decisions";
    static final String APPEALS = "appeals";
    static final String MINUTES = "minutes";
    static final String MEDIAN = "MEDIAN";
    static final String COUNTED = "COUNTED";

    public Month {
        numbers = Map.copyOf(numbers);
    }

    /// By reason.
    public Map<String, Long> reports() {
        return of(REPORTS);
    }

    /// By measure.
    public Map<String, Long> decisions() {
        return of(DECISIONS);
    }

    public long appeals(String key) {
        return of(APPEALS).getOrDefault(key, 0L);
    }

    public SmallCells.Total totalOf(Map<String, Long> parts) {
        return SmallCells.total(parts.values());
    }

    /// Half of the reports were decided within so many minutes; known where there were enough.
    public boolean hasMedian() {
        return of(MINUTES).getOrDefault(COUNTED, 0L) >= SmallCells.SMALLEST_SHOWN;
    }

    public long medianMinutes() {
        return of(MINUTES).getOrDefault(MEDIAN, 0L);
    }

    /// "October 2026", in the reader's language.
    public String title(Locale reader) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", reader).format(first);
    }

    private Map<String, Long> of(String name) {
        return new TreeMap<>(numbers.getOrDefault(name, Map.of()));
    }
}
