package org.consilium.discussions.polls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.consilium.deidentification.GatedText;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.TypedText;
import org.jspecify.annotations.Nullable;

/// What is typed to open a poll: options one to a line; a day on whose evening it closes, or
/// nothing.
record PollForm(String question, String options, String several, String anonymous, String closes) {
    static final int LENGTH = 200;
    private static final int FEWEST = 2;
    private static final int MOST = 10;
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    PollForm(
            @Nullable String question,
            @Nullable String options,
            @Nullable String several,
            @Nullable String anonymous,
            @Nullable String closes) {
        this.question = question == null ? "" : question;
        this.options = options == null ? "" : options;
        this.several = several == null ? "" : several;
        this.anonymous = anonymous == null ? "" : anonymous;
        this.closes = closes == null ? "" : closes;
    }

    static PollForm empty() {
        return new PollForm("", "", "", "", "");
    }

    /// What a poll asks, to be asked otherwise.
    static PollForm of(PollView poll, ZoneId zone) {
        var closes = poll.closesAt();
        return new PollForm(
                poll.question(),
                String.join("\n", poll.options().stream().map(PollView.Option::label).toList()),
                Boolean.toString(poll.several()),
                Boolean.toString(poll.anonymous()),
                closes == null ? "" : closes.atZone(zone).toLocalDate().toString());
    }

    static List<GatedText> texts(String question, String options) {
        return List.of(new GatedText("question", question), new GatedText("options", options));
    }

    List<GatedText> texts() {
        return texts(TypedText.line(question), TypedText.lines(options));
    }

    PollForm with(Map<String, String> replaced) {
        return new PollForm(
                replaced.getOrDefault("question", question),
                replaced.getOrDefault("options", options),
                several,
                anonymous,
                closes);
    }

    boolean isSeveral() {
        return several.equals("true");
    }

    boolean isAnonymous() {
        return anonymous.equals("true");
    }

    NewPoll cleaned(ZoneId zone, Instant now, Problems problems) {
        var clean = TypedText.line(question);
        if (clean.isEmpty() || clean.length() > LENGTH) {
            problems.add(
                    "question",
                    Message.of(
                            "Ask in one sentence of at most {most} characters.", "most", LENGTH));
        }
        var lines =
                Arrays.stream(TypedText.lines(options).split("\n", -1))
                        .map(TypedText::line)
                        .filter(line -> !line.isEmpty())
                        .toList();
        check(lines, problems);
        return new NewPoll(clean, lines, isSeveral(), isAnonymous(), closesAt(zone, now, problems));
    }

    private static void check(List<String> options, Problems problems) {
        if (options.size() < FEWEST || options.size() > MOST) {
            problems.add("options", Message.of("Two to ten options, one to a line."));
        } else if (options.stream().distinct().count() < options.size()) {
            problems.add("options", Message.of("Two of these options are the same."));
        } else if (options.stream().anyMatch(option -> option.length() > LENGTH)) {
            problems.add(
                    "options",
                    Message.of("An option is {most} characters at most.", "most", LENGTH));
        }
    }

    private @Nullable Instant closesAt(ZoneId zone, Instant now, Problems problems) {
        if (closes.isBlank()) {
            return null;
        }
        try {
            var at = LocalDate.parse(closes.strip()).atTime(EVENING).atZone(zone).toInstant();
            if (at.isAfter(now)) {
                return at;
            }
            problems.add("closes", Message.of("Choose a day to come."));
        } catch (DateTimeParseException notOne) {
            problems.add("closes", Message.of("Give a day such as 2027-01-31."));
        }
        return null;
    }
}
