package org.consilium.moderation.deciding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.consilium.moderation.HouseRules;
import org.consilium.moderation.Measure;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// A decision as it is typed. `days` is how long a sanction lasts.
public record DecisionForm(String measure, String hides, String rule, String facts, String days) {
    /// What can be chosen.
    public static final List<String> DAYS = List.of("1", "3", "7", "14", "30", "90", "180", "365");

    private static final int LONGEST = 4_000;

    public DecisionForm(
            @Nullable String measure,
            @Nullable String hides,
            @Nullable String rule,
            @Nullable String facts,
            @Nullable String days) {
        this.measure = measure == null ? "" : measure;
        this.hides = hides == null ? "" : hides;
        this.rule = rule == null ? "" : rule;
        this.facts = facts == null ? "" : facts.strip();
        this.days = days == null ? "" : days;
    }

    /// With the gravest reason given, and a week.
    static DecisionForm proposed(@Nullable String measure, String reason) {
        return new DecisionForm(measure, "", reason, "", "7");
    }

    Optional<Measure> chosen() {
        return Arrays.stream(Measure.values()).filter(it -> it.name().equals(measure)).findFirst();
    }

    Problems check(HouseRules rules) {
        var problems = Problems.none();
        var chosen = chosen();
        if (chosen.isEmpty()) {
            problems.add("measure", Message.of("Choose what to do."));
        }
        if (rules.find(rule).isEmpty()) {
            problems.add("rule", Message.of("Choose the rule it is about."));
        }
        if (facts.isEmpty()) {
            problems.add(
                    "facts",
                    Message.of(
                            "Write what you found: whom it concerns reads it, and an appeal is decided by it."));
        } else if (facts.length() > LONGEST) {
            problems.add("facts", Message.of("{most} characters at most.", "most", LONGEST));
        }
        if (chosen.filter(Measure::isSanction).isPresent() && !DAYS.contains(days)) {
            problems.add("days", Message.of("Choose for how long."));
        }
        return problems;
    }

    /// Of a form that was checked.
    Wish wish(HouseRules rules) {
        var chosen = chosen().orElseThrow();
        return new Wish(
                chosen,
                isHiding(),
                rules.find(rule).orElseThrow(),
                facts,
                chosen.isSanction() ? Integer.parseInt(days) : 0);
    }

    public boolean isHiding() {
        return hides.equals("true");
    }
}
