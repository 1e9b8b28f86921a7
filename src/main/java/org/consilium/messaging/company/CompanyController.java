package org.consilium.messaging.company;

import java.util.Locale;
import org.consilium.messaging.ConversationId;
import org.consilium.messaging.model.MessageLimits;
import org.consilium.messaging.reading.ConversationPages;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.consilium.ui.TypedText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who is in a group: adding somebody, and leaving.
@Controller
class CompanyController {
    private final Company company;
    private final ConversationPages pages;

    CompanyController(Company company, ConversationPages pages) {
        this.company = company;
        this.pages = pages;
    }

    @PostMapping("/messages/{id}/company")
    @Access(Who.MEMBER)
    Screen create(
            Viewer viewer,
            @PathVariable ConversationId id,
            @RequestParam(defaultValue = "") String handle) {
        var named = TypedText.line(handle).toLowerCase(Locale.ROOT);
        var bare = named.startsWith("@") ? named.substring(1) : named;
        return switch (company.add(viewer, id, bare)) {
            case CompanyOutcome.Added added -> Screen.redirect(id.path()).flash(said(added));
            case CompanyOutcome.Refused refused ->
                    Screen.of(
                                    "messaging/conversation",
                                    pages.withCompany(
                                            viewer,
                                            id,
                                            Problems.none().add("handle", refused.why())))
                            .refused();
        };
    }

    @DeleteMapping("/messages/{id}/company")
    @Access(Who.MEMBER)
    Screen delete(Viewer viewer, @PathVariable ConversationId id) {
        company.leave(viewer, id);
        return Screen.redirect("/messages").flash(Message.of("You have left the group."));
    }

    @PostMapping("/messages/{id}/name")
    @Access(Who.MEMBER)
    Screen update(
            Viewer viewer,
            @PathVariable ConversationId id,
            @RequestParam(defaultValue = "") String name) {
        var clean = TypedText.line(name);
        var problems = Problems.none();
        MessageLimits.checkName(clean, problems);
        if (!problems.isEmpty()) {
            var page = pages.withCompany(viewer, id, problems);
            return Screen.of("messaging/conversation", page).invalid();
        }
        company.rename(viewer, id, clean);
        return Screen.redirect(id.path());
    }

    private static Message said(CompanyOutcome.Added added) {
        return added.asked()
                ? Message.of("{name} is asked whether they wish to come in.", "name", added.name())
                : Message.of("{name} is in the group now.", "name", added.name());
    }
}
