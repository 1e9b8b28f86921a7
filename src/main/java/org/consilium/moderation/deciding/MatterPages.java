package org.consilium.moderation.deciding;

import org.consilium.moderation.HouseRules;
import org.consilium.moderation.ModerationChoices;
import org.consilium.moderation.model.Handled;
import org.consilium.moderation.model.Places;
import org.consilium.moderation.model.Reportables;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Component;

/// Makes the page of a matter.
@Component
class MatterPages {
    private final MatterQueries queries;
    private final Reportables reportables;
    private final Places places;
    private final HouseRules rules;
    private final ModerationChoices settings;

    MatterPages(
            MatterQueries queries,
            Reportables reportables,
            Places places,
            HouseRules rules,
            ModerationChoices settings) {
        this.queries = queries;
        this.reportables = reportables;
        this.places = places;
        this.rules = rules;
        this.settings = settings;
    }

    /// `reason` is what was typed to take the decision back.
    Screen of(Handled handled, DecisionForm form, String reason, Problems problems) {
        var matter = handled.matter();
        var place = matter.place();
        var closed = matter.closedAt();
        var story = queries.story(matter);
        return Screen.of(
                "moderation/matter",
                new MatterPage(
                        handled,
                        reportables.label(matter.item()),
                        place == null ? null : places.card(place).orElse(null),
                        story.reports(),
                        story.events(),
                        rules,
                        form,
                        reason,
                        problems,
                        closed == null ? null : closed.plus(settings.now().undoWithin())));
    }
}
