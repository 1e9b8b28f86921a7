package org.consilium.people.profile;

import jakarta.validation.Valid;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One's own publications and talks.
@Controller
class WorkController {
    private final EditPages pages;
    private final Profiles profiles;

    WorkController(EditPages pages, Profiles profiles) {
        this.pages = pages;
        this.profiles = profiles;
    }

    @PostMapping("/people/me/works")
    @Access(Who.CLINICIAN)
    Screen create(Viewer viewer, @Valid @ModelAttribute WorkForm form, BindingResult result) {
        var problems = Problems.of(result);
        if (!problems.isEmpty()) {
            return Screen.of("people/edit", pages.of(viewer, form, problems)).invalid();
        }
        profiles.add(viewer.id(), form);
        return Screen.redirect("/people/me/edit#works").flash(Message.of("It is on your profile."));
    }

    @DeleteMapping("/people/me/works/{id}")
    @Access(Who.CLINICIAN)
    Screen delete(Viewer viewer, @PathVariable Work.WorkId id) {
        profiles.remove(viewer, id);
        return Screen.redirect("/people/me/edit#works")
                .flash(Message.of("It is no longer on your profile."));
    }
}
