package org.consilium.cases.draft;

import org.consilium.cases.model.CaseText;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;

/// How long the parts of a case may be; the tables hold the same numbers. All of it is one post of
/// the thread, whose text has a limit of its own.
public final class CaseLimits {
    public static final int QUESTION = 200;
    public static final int PART = 10_000;
    private static final int TAGS = 5;
    private static final int TAG = 40;
    private static final int NAME = 120;
    private static final int UNIT = 40;
    private static final int USUAL = 80;

    private CaseLimits() {}

    /// Problems that stand against keeping it.
    public static Problems check(CaseText text) {
        var problems = Problems.none();
        if (text.question().length() > QUESTION) {
            problems.add("question", tooLong(QUESTION));
        }
        checkPart("presentation", text.presentation(), problems);
        checkPart("course", text.course(), problems);
        checkPart("findings", text.findings(), problems);
        checkPart("tried", text.tried(), problems);
        checkPart("thinking", text.thinking(), problems);
        checkResults(text, problems);
        if (text.tags().size() > TAGS) {
            problems.add("tags", Message.of("Five tags at most."));
        } else if (text.tags().stream().anyMatch(tag -> tag.length() > TAG)) {
            problems.add("tags", Message.of("A tag is {most} characters at most.", "most", TAG));
        }
        return problems;
    }

    private static void checkPart(String field, String text, Problems problems) {
        if (text.length() > PART) {
            problems.add(field, tooLong(PART));
        }
    }

    private static void checkResults(CaseText text, Problems problems) {
        for (int i = 0; i < text.results().size(); i++) {
            var row = text.results().get(i);
            if (row.name().isEmpty()) {
                problems.add(CaseForm.name(i, "name"), Message.of("Say what was measured."));
            } else if (row.name().length() > NAME
                    || row.value().length() > NAME
                    || row.unit().length() > UNIT
                    || row.usual().length() > USUAL) {
                problems.add(
                        CaseForm.name(i, "name"),
                        Message.of("This row is too long: a name, a value, a unit."));
            }
        }
    }

    private static Message tooLong(int most) {
        return Message.of("This is too long: {most} characters at most.", "most", most);
    }
}
