package org.consilium.moderation.deciding;

import java.time.Clock;
import org.consilium.moderation.HouseRules;
import org.consilium.moderation.ModeratedPlace;
import org.consilium.moderation.model.Handled;
import org.consilium.moderation.model.MatterAccess;
import org.consilium.moderation.model.MatterId;
import org.consilium.moderation.model.Places;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Deciding on a matter.
@Controller
class DecisionController {
    private final MatterAccess access;
    private final DecideMatter decideMatter;
    private final MatterPages pages;
    private final Places places;
    private final HouseRules rules;
    private final Clock clock;

    DecisionController(
            MatterAccess access,
            DecideMatter decideMatter,
            MatterPages pages,
            Places places,
            HouseRules rules,
            Clock clock) {
        this.access = access;
        this.decideMatter = decideMatter;
        this.pages = pages;
        this.places = places;
        this.rules = rules;
        this.clock = clock;
    }

    @PostMapping("/moderation/matters/{id}/decision")
    @Access(Who.MEMBER)
    Screen create(Viewer viewer, @PathVariable MatterId id, DecisionForm form) {
        var handled = access.toHandle(viewer, id);
        var problems = form.check(rules);
        if (!problems.isEmpty()) {
            return pages.of(handled, form, "", problems).invalid();
        }
        return switch (decideMatter.decide(viewer, id, form.wish(rules), clock.instant())) {
            case DecideOutcome.Decided decided ->
                    Screen.redirect(queue(handled))
                            .flash(
                                    Message.of(
                                            "Decided. Whom it concerns, and who reported it, are told."));
            case DecideOutcome.DecidedMeanwhile meanwhile -> refused(viewer, id, form, meanwhile);
            case DecideOutcome.Refused refused ->
                    pages.of(handled, form, "", problems.add("measure", words(refused))).refused();
        };
    }

    private Screen refused(
            Viewer viewer,
            MatterId id,
            DecisionForm form,
            DecideOutcome.DecidedMeanwhile meanwhile) {
        var first = meanwhile.first();
        var words =
                first == null
                        ? Message.of("This was decided meanwhile. Nothing of yours was done.")
                        : Message.of(
                                "{name} was faster. Nothing of yours was done; what was decided is on this page.",
                                "name",
                                first.deciderName());
        var problems = Problems.none().add("measure", words);
        return pages.of(access.toHandle(viewer, id), form, "", problems).refused();
    }

    private static Message words(DecideOutcome.Refused refused) {
        return switch (refused) {
            case DecideOutcome.OnlyForModerators() ->
                    Message.of(
                            "Only moderators of the whole community limit or suspend an account.");
            case DecideOutcome.NobodyConcerned() ->
                    Message.of("It has no author whom this could concern. Hide it, or dismiss.");
            case DecideOutcome.InNoRoom() ->
                    Message.of("It is in no room from which its author could be removed.");
            case DecideOutcome.WarnFirst() ->
                    Message.of(
                            "Warn first: an account is suspended without a warning only for a grave breach, such as identifying a patient. You can limit the writing now.");
            case DecideOutcome.CannotRemove() ->
                    Message.of(
                            "The author is an owner of the room, or not in it any more. Hide it or warn instead.");
        };
    }

    private String queue(Handled handled) {
        var place = handled.matter().place();
        return handled.byOwner() && place != null
                ? places.card(place).map(ModeratedPlace.Card::path).orElse("/rooms") + "/moderation"
                : "/moderation";
    }
}
