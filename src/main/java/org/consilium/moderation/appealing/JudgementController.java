package org.consilium.moderation.appealing;

import java.time.Clock;
import org.consilium.moderation.HouseRules;
import org.consilium.moderation.model.Reportables;
import org.consilium.notifications.Notifications;
import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Appeals that wait for this moderator, and deciding on one.
@Controller
class JudgementController {
    private static final String LIST = "/moderation/appeals";
    private static final int LONGEST = 4_000;

    private final DecisionAccess access;
    private final AppealLineQueries lines;
    private final JudgeAppeal judgeAppeal;
    private final HouseRules rules;
    private final Reportables reportables;
    private final Notifications notifications;
    private final Clock clock;

    JudgementController(
            DecisionAccess access,
            AppealLineQueries lines,
            JudgeAppeal judgeAppeal,
            HouseRules rules,
            Reportables reportables,
            Notifications notifications,
            Clock clock) {
        this.access = access;
        this.lines = lines;
        this.judgeAppeal = judgeAppeal;
        this.rules = rules;
        this.reportables = reportables;
        this.notifications = notifications;
        this.clock = clock;
    }

    @GetMapping(LIST)
    @Access(Who.MODERATOR)
    Screen list(Viewer viewer, @RequestParam(required = false) @Nullable String after) {
        notifications.readAll(viewer, LIST);
        var slice = lines.waiting(viewer.id(), Cursor.read(after, Cursor.OLDEST));
        return Screen.of(
                "moderation/appeals", new AppealListPage(slice, rules, reportables, after == null));
    }

    @GetMapping(LIST + "/{id}")
    @Access(Who.MODERATOR)
    Screen show(Viewer viewer, @PathVariable AppealId id) {
        return page(access.toDecide(viewer, id), "", "", Problems.none());
    }

    @PostMapping(LIST + "/{id}/decision")
    @Access(Who.MODERATOR)
    Screen create(
            Viewer viewer,
            @PathVariable AppealId id,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String reason) {
        var appealed = access.toDecide(viewer, id);
        var problems = check(verdict, reason);
        if (!problems.isEmpty()) {
            return page(appealed, verdict, reason, problems).invalid();
        }
        boolean lift = verdict.equals("LIFTED");
        return switch (judgeAppeal.judge(viewer, id, lift, reason.strip(), clock.instant())) {
            case JudgeOutcome.Judged judged ->
                    Screen.redirect(LIST)
                            .flash(
                                    judged.lifted()
                                            ? Message.of("Lifted. Everything is as it was before.")
                                            : Message.of("Upheld. The member is told why."));
            case JudgeOutcome.ClosedMeanwhile closed ->
                    page(
                                    access.toDecide(viewer, id),
                                    verdict,
                                    reason,
                                    Problems.none()
                                            .add(
                                                    "verdict",
                                                    Message.of(
                                                            "This appeal was decided meanwhile. Nothing of yours was done.")))
                            .refused();
        };
    }

    private static Problems check(String verdict, String reason) {
        var problems = Problems.none();
        if (!verdict.equals("LIFTED") && !verdict.equals("UPHELD")) {
            problems.add("verdict", Message.of("Choose whether the decision stands or falls."));
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            problems.add(
                    "reason",
                    Message.of("Write why, in at most 4,000 characters: the member reads it."));
        }
        return problems;
    }

    private Screen page(
            DecisionAccess.Appealed appealed, String verdict, String reason, Problems problems) {
        var decision = appealed.decision();
        return Screen.of(
                "moderation/appeal",
                new JudgePage(
                        appealed.appeal(),
                        decision,
                        reportables.label(decision.item()),
                        rules.name(decision.verdict().rule()),
                        verdict,
                        reason,
                        problems));
    }
}
