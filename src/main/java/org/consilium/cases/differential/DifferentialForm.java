package org.consilium.cases.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.deidentification.GatedText;
import org.consilium.platform.Id;
import org.consilium.platform.SubmissionId;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.TypedText;

/// A differential as it is typed: five lines, of which one has to be filled. `version` is the
/// number of the reader's last commitment that the page knew, `submission` makes sending twice one.
public record DifferentialForm(List<Line> lines, String version, String submission) {
    /// A line of the form, as it was typed.
    public record Line(String diagnosis, String percent, String reason) {
        static final Line EMPTY = new Line("", "", "");

        boolean isBlank() {
            return diagnosis.isBlank() && percent.isBlank() && reason.isBlank();
        }
    }

    private static final int LONGEST = 20_000;
    private static final int SHOWN = 3;

    public DifferentialForm {
        lines = List.copyOf(lines);
    }

    static DifferentialForm of(Map<String, String> sent) {
        var lines = new ArrayList<Line>();
        for (int i = 1; i <= Differential.MOST; i++) {
            lines.add(
                    new Line(
                            sent(sent, "diagnosis-" + i),
                            sent(sent, "percent-" + i),
                            sent(sent, "reason-" + i)));
        }
        return new DifferentialForm(lines, sent(sent, "version"), sent(sent, "submission"));
    }

    /// The form of somebody whose last commitment was `version`, filled with what they said then.
    static DifferentialForm of(List<Line> said, int version, UUID submission) {
        var lines = new ArrayList<>(said);
        while (lines.size() < Differential.MOST) {
            lines.add(Line.EMPTY);
        }
        return new DifferentialForm(
                lines, Integer.toString(version), new SubmissionId(submission).shortForm());
    }

    private static String sent(Map<String, String> sent, String name) {
        var text = TypedText.lines(sent.getOrDefault(name, ""));
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /// The same, to be sent after another commitment of the reader.
    DifferentialForm at(int number) {
        return new DifferentialForm(lines, Integer.toString(number), submission);
    }

    /// Whether the lines that are folded at first hold something.
    public boolean usesAll() {
        return lines.stream().skip(SHOWN).anyMatch(line -> !line.isBlank());
    }

    int number() {
        return version.matches("\\d{1,4}") ? Integer.parseInt(version) : -1;
    }

    Optional<UUID> submissionId() {
        return Id.parse(submission);
    }

    /// With the replacements the gate offered, where they were pressed.
    DifferentialForm replaced(Map<String, String> texts) {
        var replaced = new ArrayList<Line>();
        for (int i = 1; i <= lines.size(); i++) {
            var line = lines.get(i - 1);
            replaced.add(
                    new Line(
                            texts.getOrDefault("diagnosis-" + i, line.diagnosis()),
                            line.percent(),
                            texts.getOrDefault("reason-" + i, line.reason())));
        }
        return new DifferentialForm(replaced, version, submission);
    }

    /// What the gate looks at.
    List<GatedText> texts() {
        var texts = new ArrayList<GatedText>();
        for (int i = 1; i <= lines.size(); i++) {
            texts.add(new GatedText("diagnosis-" + i, lines.get(i - 1).diagnosis()));
            texts.add(new GatedText("reason-" + i, lines.get(i - 1).reason()));
        }
        return texts;
    }

    /// The differential, if nothing is wrong with it.
    Optional<Differential> cleaned(Problems problems) {
        var beliefs = new ArrayList<Belief>();
        for (int i = 1; i <= lines.size(); i++) {
            var line = lines.get(i - 1);
            if (!line.isBlank()) {
                belief(i, line, problems).ifPresent(beliefs::add);
            }
        }
        if (beliefs.isEmpty()) {
            problems.add("diagnosis-1", Message.of("Name one diagnosis at least."));
        }
        int sum = beliefs.stream().mapToInt(Belief::percent).sum();
        if (sum > Belief.CERTAIN) {
            problems.add(
                    "percent-" + lastFilled(),
                    Message.of(
                            "Together these are {sum} %. They may be 100 % at the most; what is left is “something else”.",
                            "sum", sum));
        }
        return problems.isEmpty() ? Optional.of(new Differential(beliefs)) : Optional.empty();
    }

    private int lastFilled() {
        int last = 1;
        for (int i = 1; i <= lines.size(); i++) {
            last = lines.get(i - 1).percent().isBlank() ? last : i;
        }
        return last;
    }

    private static Optional<Belief> belief(int number, Line line, Problems problems) {
        var name = TypedText.line(line.diagnosis());
        var reason = TypedText.lines(line.reason());
        if (name.length() > DiagnosisName.AT_MOST || new DiagnosisName(name).key().isEmpty()) {
            problems.add(
                    "diagnosis-" + number,
                    Message.of(
                            "Give the diagnosis in {most} characters at the most.",
                            "most",
                            DiagnosisName.AT_MOST));
        }
        if (reason.length() > Belief.REASON_AT_MOST) {
            problems.add(
                    "reason-" + number,
                    Message.of(
                            "Say it in {most} characters at the most; a reply has more room.",
                            "most",
                            Belief.REASON_AT_MOST));
        }
        int percent = percent(line.percent());
        if (percent < 1 || percent > Belief.CERTAIN) {
            problems.add("percent-" + number, Message.of("Give a whole number from 1 to 100."));
        }
        return problems.isEmpty()
                ? Optional.of(new Belief(new DiagnosisName(name), percent, reason))
                : Optional.empty();
    }

    /// 0 for what is no whole number of at most three digits.
    private static int percent(String typed) {
        var bare = typed.strip().replaceFirst("\\s*%$", "");
        return bare.matches("[0-9]{1,3}") ? Integer.parseInt(bare) : 0;
    }
}
