package org.consilium.notifications.choosing;

import org.consilium.accounts.Members;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// What the viewer wishes to be told, where and when.
@Controller
class PreferencesController {
    static final String TEMPLATE = "notifications/preferences";

    private final Members members;
    private final PreferencesPages pages;
    private final Choosing choosing;

    PreferencesController(Members members, PreferencesPages pages, Choosing choosing) {
        this.members = members;
        this.pages = pages;
        this.choosing = choosing;
    }

    @GetMapping("/notices/preferences")
    @Access(Who.MEMBER)
    Screen show(Viewer viewer) {
        return Screen.of(TEMPLATE, pages.own(viewer));
    }

    @PostMapping("/notices/preferences")
    @Access(Who.MEMBER)
    Screen update(Viewer viewer, PreferencesForm form) {
        var member = members.find(viewer.id()).orElseThrow(NotFound::new);
        var problems = choosing.keep(member, form);
        if (!problems.isEmpty()) {
            var page = PreferencesPages.with(pages.own(viewer), form, problems);
            return Screen.of(TEMPLATE, page).invalid();
        }
        return Screen.redirect("/notices/preferences").flash(Message.of("Your choices are kept."));
    }
}
