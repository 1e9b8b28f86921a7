package org.consilium.moderation.appealing;

import org.consilium.moderation.DecisionId;
import org.consilium.moderation.HouseRules;
import org.consilium.moderation.model.DecisionRepository;
import org.consilium.moderation.model.Reportables;
import org.consilium.notifications.Notifications;
import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Decisions that concern the viewer, each with its statement of reasons.
@Controller
class StatementController {
    private static final int LIMIT = 25;

    private final DecisionAccess access;
    private final DecisionRepository decisions;
    private final StatementPages pages;
    private final HouseRules rules;
    private final Reportables reportables;
    private final Notifications notifications;

    StatementController(
            DecisionAccess access,
            DecisionRepository decisions,
            StatementPages pages,
            HouseRules rules,
            Reportables reportables,
            Notifications notifications) {
        this.access = access;
        this.decisions = decisions;
        this.pages = pages;
        this.rules = rules;
        this.reportables = reportables;
        this.notifications = notifications;
    }

    @GetMapping("/decisions")
    @Access(Who.MEMBER)
    Screen list(Viewer viewer, @RequestParam(required = false) @Nullable String after) {
        var slice = decisions.of(viewer.id(), Cursor.read(after, Cursor.NEWEST), LIMIT);
        return Screen.of(
                "moderation/decisions",
                new StatementListPage(slice, rules, reportables, after == null));
    }

    @GetMapping("/decisions/{id}")
    @Access(Who.MEMBER)
    Screen show(Viewer viewer, @PathVariable DecisionId id) {
        var decision = access.toRead(viewer, id);
        notifications.readAll(viewer, id.path());
        return pages.of(decision, "", Problems.none());
    }
}
