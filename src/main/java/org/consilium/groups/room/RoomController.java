package org.consilium.groups.room;

import jakarta.validation.Valid;
import org.consilium.discussions.ThreadFilter;
import org.consilium.discussions.ThreadLists;
import org.consilium.groups.model.RoomAccess;
import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.consilium.verification.Specialties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A room's discussion, and opening a room.
@Controller
class RoomController {
    private final RoomAccess access;
    private final MakeRoom makeRoom;
    private final ThreadLists threads;
    private final Specialties specialties;

    RoomController(
            RoomAccess access, MakeRoom makeRoom, ThreadLists threads, Specialties specialties) {
        this.access = access;
        this.makeRoom = makeRoom;
        this.threads = threads;
        this.specialties = specialties;
    }

    /// Who may not read is shown what the room is, and how to come in.
    @GetMapping("/rooms/{slug}")
    @Access(Who.CLINICIAN)
    Screen show(
            Viewer viewer,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable String after) {
        var seen = access.toSee(viewer, slug);
        if (!seen.mayRead()) {
            return Screen.redirect(seen.room().path() + "/about");
        }
        var filter = ThreadFilter.of(show, tag);
        var list =
                threads.inPlace(
                        viewer, seen.room().place(), filter, Cursor.read(after, Cursor.NEWEST));
        var page = new RoomPage(seen, filter, list, after != null);
        return Screen.of("groups/room/show", page);
    }

    @GetMapping("/rooms/new")
    @Access(Who.VERIFIED)
    Screen form() {
        return form(RoomForm.empty(), Problems.none());
    }

    @PostMapping("/rooms")
    @Access(Who.VERIFIED)
    Screen create(Viewer viewer, @Valid @ModelAttribute RoomForm form, BindingResult result) {
        var problems = RoomProblems.of(form, result, specialties);
        if (!problems.isEmpty()) {
            return form(form, problems).invalid();
        }
        return switch (makeRoom.make(viewer, form.text())) {
            case MakeOutcome.Made made ->
                    Screen.redirect("/rooms/" + made.slug())
                            .flash(Message.of("The room is open. Ask the first question."));
            case MakeOutcome.NameTaken taken ->
                    form(form, problems.add("name", RoomProblems.nameTaken(taken.name())))
                            .refused();
            case MakeOutcome.TooMany() ->
                    form(
                                    form,
                                    problems.add(
                                            "name",
                                            Message.of(
                                                    "You opened many rooms today. Open this one tomorrow.")))
                            .refused();
        };
    }

    private Screen form(RoomForm form, Problems problems) {
        return Screen.of(
                "groups/room/form", new RoomFormPage(null, form, problems, specialties.all()));
    }
}
