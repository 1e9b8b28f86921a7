package org.consilium.administration.growth;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.consilium.ui.AdminCourse;
import org.consilium.ui.Message;
import org.springframework.stereotype.Component;

/// The last twelve whole weeks: the present one would always look like a fall.
@Component
public class Growth {
    private static final int WEEKS = 12;

    private final List<AdminCourse> courses;
    private final GrowthQueries queries;
    private final Clock clock;

    Growth(List<AdminCourse> courses, GrowthQueries queries, Clock clock) {
        this.courses =
                courses.stream().sorted(Comparator.comparingInt(AdminCourse::order)).toList();
        this.queries = queries;
        this.clock = clock;
    }

    /// How many came to be in the week that began on a Monday.
    public record Week(LocalDate monday, long number) {}

    /// One course, the oldest week first.
    public record Course(Message title, List<Week> weeks) {
        public Course {
            weeks = List.copyOf(weeks);
        }

        public long sum() {
            return weeks.stream().mapToLong(Week::number).sum();
        }
    }

    public List<Course> courses() {
        var first =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .minusWeeks(WEEKS);
        var counted = queries.since(first.atStartOfDay(ZoneOffset.UTC).toInstant());
        return courses.stream()
                .map(course ->
                        new Course(
                                course.title(),
                                weeks(first, counted.getOrDefault(course.name(), Map.of()))))
                .toList();
    }

    private static List<Week> weeks(LocalDate first, Map<LocalDate, Long> counted) {
        return Stream.iterate(first, monday -> monday.plusWeeks(1))
                .limit(WEEKS)
                .map(monday -> new Week(monday, counted.getOrDefault(monday, 0L)))
                .toList();
    }
}
