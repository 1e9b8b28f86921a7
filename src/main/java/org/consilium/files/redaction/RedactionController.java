package org.consilium.files.redaction;

import java.util.List;
import org.consilium.files.FileId;
import org.consilium.files.Files;
import org.consilium.files.Tray;
import org.consilium.files.model.FileAccess;
import org.consilium.files.model.StoredFile;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.LocalPath;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Blacks out parts of a picture that is about to be sent. Boxes stand in the form until they are
/// burned in; each button sends them all, and scripts do the same without sending.
@Controller
class RedactionController {
    private final FileAccess access;
    private final Files files;
    private final BlackOut blackOut;
    private final Proposals proposals;

    RedactionController(FileAccess access, Files files, BlackOut blackOut, Proposals proposals) {
        this.access = access;
        this.files = files;
        this.blackOut = blackOut;
        this.proposals = proposals;
    }

    @GetMapping("/files/{id}/redaction")
    @Access(Who.MEMBER)
    Screen form(
            @PathVariable FileId id,
            @RequestParam(required = false) @Nullable String back,
            Viewer viewer) {
        var picture = access.toRedact(viewer, id);
        var form = RedactionForm.empty(picture.revision(), back);
        return page(picture, form, List.of(), Problems.none());
    }

    @PostMapping("/files/{id}/redaction")
    @Access(Who.MEMBER)
    Screen create(@PathVariable FileId id, RedactionForm form, Viewer viewer) {
        var picture = access.toRedact(viewer, id);
        var problems = Problems.none();
        var boxes = form.boxes(problems);
        if (!problems.isEmpty()) {
            return page(picture, form, boxes, problems).invalid();
        }
        if (!form.isToBurn()) {
            return page(picture, form.added(), boxes, problems);
        }
        return switch (blackOut.blackOut(viewer, id, form.revision(), boxes)) {
            case BlackOutOutcome.Done done ->
                    Screen.redirect(id.redactionPath(LocalPath.of(form.back())));
            case BlackOutOutcome.ChangedMeanwhile changed -> {
                var now = access.toRedact(viewer, id);
                problems.add(
                        "left",
                        Message.of(
                                "This picture was changed in another window. It is shown as it is now; check where your boxes lie."));
                yield page(now, RedactionForm.empty(now.revision(), form.back()), boxes, problems)
                        .refused();
            }
            case BlackOutOutcome.Refused(var why) ->
                    page(picture, form, boxes, problems.add("left", why)).refused();
        };
    }

    private Screen page(
            StoredFile picture, RedactionForm form, List<Box> boxes, Problems problems) {
        var tray = new Tray(picture.member(), picture.ownerId());
        var shown =
                files.in(tray).stream()
                        .filter(each -> each.id().equals(picture.id().shortForm()))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var proposed = proposals.of(picture);
        return Screen.of(
                "files/redaction",
                new RedactionPage(
                        shown,
                        form,
                        boxes,
                        proposed.stream().filter(each -> !boxes.contains(each)).toList(),
                        LocalPath.of(form.back()),
                        problems));
    }
}
