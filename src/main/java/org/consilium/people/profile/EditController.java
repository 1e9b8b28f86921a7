package org.consilium.people.profile;

import jakarta.validation.Valid;
import java.util.Set;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.consilium.verification.Specialties;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/// One's own profile, to edit.
@Controller
class EditController {
    private static final Set<String> COUNTRIES = Set.of(java.util.Locale.getISOCountries());

    private final EditPages pages;
    private final ProfileRepository repository;
    private final Profiles profiles;
    private final Specialties specialties;

    EditController(
            EditPages pages,
            ProfileRepository repository,
            Profiles profiles,
            Specialties specialties) {
        this.pages = pages;
        this.repository = repository;
        this.profiles = profiles;
        this.specialties = specialties;
    }

    @GetMapping("/people/me")
    @Access(Who.CLINICIAN)
    Screen show(Viewer viewer) {
        return Screen.redirect("/people/" + repository.handle(viewer.id()));
    }

    @GetMapping("/people/me/edit")
    @Access(Who.CLINICIAN)
    Screen form(Viewer viewer) {
        return Screen.of("people/edit", pages.of(viewer));
    }

    @PostMapping("/people/me/edit")
    @Access(Who.CLINICIAN)
    Screen update(Viewer viewer, @Valid @ModelAttribute ProfileForm form, BindingResult result) {
        var problems = check(form, Problems.of(result));
        if (!problems.isEmpty()) {
            return Screen.of("people/edit", pages.of(viewer, form, problems)).invalid();
        }
        profiles.save(viewer.id(), form.profile());
        return Screen.redirect("/people/" + repository.handle(viewer.id()))
                .flash(Message.of("Your profile is saved."));
    }

    private Problems check(ProfileForm form, Problems problems) {
        if (!form.country().isEmpty() && !COUNTRIES.contains(form.country())) {
            problems.add("country", Message.of("Choose a country from the list."));
        }
        if (!form.specialty().isEmpty() && specialties.find(form.specialty()).isEmpty()) {
            problems.add("specialty", Message.of("Choose a specialty from the list."));
        }
        return problems;
    }
}
