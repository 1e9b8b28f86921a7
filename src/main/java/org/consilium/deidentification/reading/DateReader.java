package org.consilium.deidentification.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a written date as a day, where it tells day, month and year.
public final class DateReader {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2}).*");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})([./-]) ?(\\d{1,2})[./-] ?(\\d{4}|\\d{2})");
    private static final Pattern BEFORE_DAY = Pattern.compile("^\\p{L}+[.,]* ?(?=\\d)");
    private static final Pattern SPELLED = Pattern.compile("(\\p{L}{3,})|(\\d+)");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final int CENTURY = 2000;
    private static final int PIVOT = 40;

    private DateReader() {}

    public static Optional<LocalDate> read(String written) {
        try {
            var iso = ISO.matcher(written);
            if (iso.matches()) {
                return Optional.of(
                        LocalDate.of(
                                number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
            }
            var numbers = NUMBERS.matcher(BEFORE_DAY.matcher(written).replaceFirst(""));
            return numbers.matches() ? numeric(numbers) : spelled(written);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> numeric(java.util.regex.Matcher date) {
        int one = number(date.group(1));
        int other = number(date.group(3));
        int year = year(date.group(4));
        boolean dayFirst = date.group(2).equals(".") || one > 12;
        return Optional.of(
                dayFirst ? LocalDate.of(year, other, one) : LocalDate.of(year, one, other));
    }

    private static Optional<LocalDate> spelled(String written) {
        int month = 0;
        int day = 0;
        int year = 0;
        var part = SPELLED.matcher(written);
        while (part.find()) {
            if (part.group(1) != null) {
                var head = part.group(1).substring(0, 3).toLowerCase(Locale.ROOT);
                month = month == 0 ? MONTHS.indexOf(head) + 1 : month;
            } else if (day == 0 && part.group(2).length() <= 2) {
                day = number(part.group(2));
            } else if (part.group(2).length() == 4 || part.group(2).length() == 2) {
                year = year(part.group(2));
            }
        }
        return month == 0 || day == 0 || year == 0
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month, day));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int year(String digits) {
        int year = number(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year + (year < PIVOT ? CENTURY : CENTURY - 100);
    }
}
