package org.consilium.discussions.editing;

import java.util.Map;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.drafts.Draft;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.discussions.drafts.Drafts;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;

/// The form in which authors change their reply; and its address, which leads to its place.
@Controller
class ReplyEditController {
    private final ThreadAccess access;
    private final Edits edits;
    private final Drafts drafts;

    ReplyEditController(ThreadAccess access, Edits edits, Drafts drafts) {
        this.access = access;
        this.edits = edits;
        this.drafts = drafts;
    }

    @GetMapping("/replies/{id}")
    @Access(Who.CLINICIAN)
    Screen show(@PathVariable ReplyId id, Viewer viewer) {
        return Screen.redirect(access.toRead(viewer, id).path());
    }

    @GetMapping("/replies/{id}/edit")
    @Access(Who.VERIFIED)
    Screen form(@PathVariable ReplyId id, Viewer viewer) {
        var form = EditForm.of(edits.toEdit(viewer, id));
        var draft = drafts.find(viewer, new DraftKey.EditReply(id));
        var filled = draft.map(form::with).orElse(form);
        return page(id, filled, Problems.none(), draft.orElse(null), null);
    }

    @PutMapping("/replies/{id}")
    @Access(Who.VERIFIED)
    Screen update(@PathVariable ReplyId id, EditForm form, Viewer viewer) {
        var problems = form.check(false);
        if (!problems.isEmpty()) {
            edits.toEdit(viewer, id);
            return page(id, form, problems, null, null).invalid();
        }
        return switch (edits.change(viewer, id, form)) {
            case EditOutcome.Changed changed -> Screen.redirect(changed.path());
            case EditOutcome.ChangedMeanwhile meanwhile ->
                    page(id, form.after(meanwhile.now()), problems, null, meanwhile.now().body())
                            .refused();
        };
    }

    private static Screen page(
            ReplyId id,
            EditForm form,
            Problems problems,
            @Nullable Draft draft,
            @Nullable String meanwhile) {
        var path = "/replies/" + id.shortForm();
        var page =
                new EditPage(
                        path + "?_method=put",
                        path,
                        form,
                        problems,
                        new DraftKey.EditReply(id),
                        draft == null ? 0 : draft.version(),
                        Map.of(),
                        meanwhile);
        return Screen.of("discussions/edit", page);
    }
}
