package org.consilium.verification.deciding;

import java.util.Arrays;
import java.util.Optional;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.verification.model.Verdict;
import org.jspecify.annotations.Nullable;

/// A verifier's verdict as chosen, and the reason as typed.
public record DecisionForm(String verdict, String reason) {
    private static final int LONGEST = 1_000;

    public DecisionForm {
        verdict = text(verdict);
        reason = text(reason);
    }

    static DecisionForm empty() {
        return new DecisionForm("", "");
    }

    Optional<Verdict> chosen() {
        return Arrays.stream(Verdict.values()).filter(it -> it.name().equals(verdict)).findFirst();
    }

    Problems problems() {
        var problems = Problems.none();
        if (chosen().isEmpty()) {
            problems.add("verdict", Message.of("Please choose: approve or refuse."));
        }
        if (reason.isEmpty()) {
            problems.add("reason", Message.of("Please write what you compared, and the reason."));
        } else if (reason.length() > LONGEST) {
            problems.add("reason", Message.of("Please write at most 1,000 characters."));
        }
        return problems;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
