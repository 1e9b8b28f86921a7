package org.consilium.bookmarks;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// What is typed about a bookmark. `item` is the thing's short form; `day` and `time` are the
/// reminder, by the member's clock; a day without a time means its morning.
record BookmarkForm(
        String item, String note, String folder, String folderNew, String day, String time) {
    static final int NOTE = 500;
    static final int NAME = 60;

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    BookmarkForm(
            @Nullable String item,
            @Nullable String note,
            @Nullable String folder,
            @Nullable String folderNew,
            @Nullable String day,
            @Nullable String time) {
        this.item = item == null ? "" : item;
        this.note = note == null ? "" : note;
        this.folder = folder == null ? "" : folder;
        this.folderNew = folderNew == null ? "" : folderNew;
        this.day = day == null ? "" : day;
        this.time = time == null ? "" : time;
    }

    static BookmarkForm empty(String item) {
        return new BookmarkForm(item, "", "", "", "", "");
    }

    static BookmarkForm of(Bookmark bookmark, ZoneId zone) {
        var folder = bookmark.folder();
        var at = bookmark.remindAt();
        var local = at == null ? null : LocalDateTime.ofInstant(at, zone);
        return new BookmarkForm(
                bookmark.item().shortForm(),
                bookmark.note(),
                folder == null ? "" : folder.shortForm(),
                "",
                local == null ? "" : local.toLocalDate().toString(),
                local == null ? "" : local.toLocalTime().toString());
    }

    String cleanNote() {
        return clean(note);
    }

    String cleanName() {
        return clean(folderNew).replaceAll("\\s+", " ");
    }

    Problems check() {
        var problems = Problems.none();
        if (cleanNote().length() > NOTE) {
            problems.add(
                    "note",
                    Message.of("The note is too long: {most} characters at most.", "most", NOTE));
        }
        if (cleanName().length() > NAME) {
            problems.add(
                    "folderNew",
                    Message.of("The name is too long: {most} characters at most.", "most", NAME));
        }
        return problems;
    }

    /// When to remind; what is wrong with it goes to `problems`.
    Optional<Instant> remindAt(ZoneId zone, Instant now, Problems problems) {
        if (day.isBlank()) {
            return Optional.empty();
        }
        try {
            var hour = time.isBlank() ? MORNING : LocalTime.parse(time.strip());
            var at = LocalDate.parse(day.strip()).atTime(hour).atZone(zone).toInstant();
            if (at.isAfter(now) && at.isBefore(now.plusSeconds(YEARS))) {
                return Optional.of(at);
            }
            problems.add("day", Message.of("Choose a time to come, within five years."));
        } catch (DateTimeParseException notOne) {
            problems.add(
                    "day", Message.of("Give a day such as 2027-01-31, and a time such as 08:00."));
        }
        return Optional.empty();
    }

    private static final long YEARS = 5L * 366 * 24 * 3_600;

    private static String clean(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069\\uD800-\\uDFFF]", "")
                .strip();
    }
}
