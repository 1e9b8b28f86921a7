package org.consilium.moderation.reporting;

import org.consilium.moderation.HouseRules;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// What somebody types to report. `goodFaith` is "true" when they said that they believe it.
public record ReportForm(String item, String reason, String words, String goodFaith) {
    private static final int LONGEST = 2_000;

    public ReportForm(
            @Nullable String item,
            @Nullable String reason,
            @Nullable String words,
            @Nullable String goodFaith) {
        this.item = item == null ? "" : item;
        this.reason = reason == null ? "" : reason;
        this.words = words == null ? "" : words.strip();
        this.goodFaith = goodFaith == null ? "" : goodFaith;
    }

    Problems check(HouseRules rules) {
        var problems = Problems.none();
        if (rules.find(reason).isEmpty()) {
            problems.add("reason", Message.of("Choose the rule that you think is broken."));
        }
        if (words.length() > LONGEST) {
            problems.add("words", Message.of("{most} characters at most.", "most", LONGEST));
        }
        if (!isInGoodFaith()) {
            problems.add(
                    "goodFaith",
                    Message.of(
                            "Say that you believe it: reports that nobody stands for are not taken."));
        }
        return problems;
    }

    public boolean isInGoodFaith() {
        return goodFaith.equals("true");
    }
}
