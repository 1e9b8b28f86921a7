package org.consilium.moderation.appealing;

import java.time.Clock;
import org.consilium.moderation.HouseRules;
import org.consilium.moderation.ModerationChoices;
import org.consilium.moderation.model.Decision;
import org.consilium.moderation.model.Places;
import org.consilium.moderation.model.Reportables;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Component;

/// Makes the page of a statement of reasons.
@Component
class StatementPages {
    private final AppealRepository appeals;
    private final Reportables reportables;
    private final Places places;
    private final HouseRules rules;
    private final ModerationChoices settings;
    private final Clock clock;

    StatementPages(
            AppealRepository appeals,
            Reportables reportables,
            Places places,
            HouseRules rules,
            ModerationChoices settings,
            Clock clock) {
        this.appeals = appeals;
        this.reportables = reportables;
        this.places = places;
        this.rules = rules;
        this.settings = settings;
        this.clock = clock;
    }

    Screen of(Decision decision, String words, Problems problems) {
        var policy = new AppealPolicy(settings.now().appealWithin());
        var appeal = appeals.of(decision.id()).orElse(null);
        var place = decision.place();
        var rule = decision.verdict().rule();
        return Screen.of(
                "moderation/statement",
                new StatementPage(
                        decision,
                        reportables.label(decision.item()),
                        rules.name(rule),
                        rules.find(rule).orElse(null),
                        place == null ? null : places.card(place).orElse(null),
                        appeal,
                        policy.deadline(decision),
                        policy.mayAppeal(decision, appeal, clock.instant()),
                        words,
                        problems));
    }
}
