package org.consilium.groups.room;

import jakarta.validation.Valid;
import org.consilium.groups.model.RoomAccess;
import org.consilium.groups.model.SeenRoom;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.consilium.verification.Specialties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;

/// What an owner changes.
@Controller
class SettingsController {
    private final RoomAccess access;
    private final ChangeRoom changeRoom;
    private final Specialties specialties;

    SettingsController(RoomAccess access, ChangeRoom changeRoom, Specialties specialties) {
        this.access = access;
        this.changeRoom = changeRoom;
        this.specialties = specialties;
    }

    @GetMapping("/rooms/{slug}/settings")
    @Access(Who.VERIFIED)
    Screen form(Viewer viewer, @PathVariable String slug) {
        var seen = access.toOwn(viewer, slug);
        return form(seen, RoomForm.of(seen.room()), Problems.none());
    }

    @PutMapping("/rooms/{slug}/settings")
    @Access(Who.VERIFIED)
    Screen update(
            Viewer viewer,
            @PathVariable String slug,
            @Valid @ModelAttribute RoomForm form,
            BindingResult result) {
        var seen = access.toOwn(viewer, slug);
        var problems = RoomProblems.of(form, result, specialties);
        if (!problems.isEmpty()) {
            return form(seen, form, problems).invalid();
        }
        return switch (change(seen, form)) {
            case ChangeOutcome.Changed() ->
                    Screen.redirect(seen.room().path() + "/about").flash(Message.of("Saved."));
            case ChangeOutcome.NameTaken taken ->
                    form(seen, form, problems.add("name", RoomProblems.nameTaken(taken.name())))
                            .refused();
            case ChangeOutcome.ChangedElsewhere() -> changedElsewhere(seen, form, problems);
        };
    }

    private ChangeOutcome change(SeenRoom seen, RoomForm form) {
        try {
            return changeRoom.change(seen.room(), form.versionOrZero(), form.text());
        } catch (DuplicateKeyException takenJustNow) {
            return new ChangeOutcome.NameTaken(form.name());
        }
    }

    /// Keeps what was typed; sent again, it counts as made from what is there now.
    private Screen changedElsewhere(SeenRoom seen, RoomForm form, Problems problems) {
        var again =
                new RoomForm(
                        form.name(),
                        form.purpose(),
                        form.specialty(),
                        form.joining(),
                        form.rules(),
                        seen.room().version());
        problems.add(
                "name",
                Message.of(
                        "Another owner changed this room meanwhile. Compare with the about page, then save again."));
        return form(seen, again, problems).refused();
    }

    private Screen form(SeenRoom seen, RoomForm form, Problems problems) {
        return Screen.of(
                "groups/room/settings", new RoomFormPage(seen, form, problems, specialties.all()));
    }
}
