package org.consilium.discussions.editing;

import java.util.List;
import java.util.Map;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.attaching.Attaching;
import org.consilium.discussions.drafts.Draft;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.discussions.drafts.Drafts;
import org.consilium.discussions.model.PostFiles;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.files.SentFiles;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Attachment;
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
    private final Attaching attaching;

    ReplyEditController(ThreadAccess access, Edits edits, Drafts drafts, Attaching attaching) {
        this.access = access;
        this.edits = edits;
        this.drafts = drafts;
        this.attaching = attaching;
    }

    @GetMapping("/replies/{id}")
    @Access(Who.CLINICIAN)
    Screen show(@PathVariable ReplyId id, Viewer viewer) {
        return Screen.redirect(access.toRead(viewer, id).path());
    }

    @GetMapping("/replies/{id}/edit")
    @Access(Who.VERIFIED)
    Screen form(@PathVariable ReplyId id, Viewer viewer) {
        var post = edits.toEdit(viewer, id);
        var form = EditForm.of(post);
        var draft = drafts.find(viewer, new DraftKey.EditReply(id));
        var filled = draft.map(form::with).orElse(form);
        var shown = Attaching.shown(post.files(), SentFiles.none());
        return page(id, filled, Problems.none(), draft.orElse(null), shown, null);
    }

    @PutMapping("/replies/{id}")
    @Access(Who.VERIFIED)
    Screen update(@PathVariable ReplyId id, EditForm form, SentFiles sent, Viewer viewer) {
        edits.toEdit(viewer, id);
        var key = new DraftKey.EditReply(id);
        var problems = sent.stays() ? Problems.none() : form.check(false);
        var held =
                sent.stays()
                        ? attaching.take(viewer, key, sent, problems)
                        : attaching.takeAll(viewer, key, post(id), sent, problems);
        if (sent.stays() || !problems.isEmpty()) {
            var again = page(id, form, problems, null, shown(viewer, id, sent), null);
            return problems.isEmpty() ? again : again.invalid();
        }
        return switch (edits.change(viewer, id, form, sent.shown() ? held : null)) {
            case EditOutcome.Changed changed -> Screen.redirect(changed.path());
            case EditOutcome.ChangedMeanwhile meanwhile ->
                    page(
                                    id,
                                    form.after(meanwhile.now()),
                                    problems,
                                    null,
                                    shown(viewer, id, sent),
                                    meanwhile.now().body())
                            .refused();
            case EditOutcome.NotNow(var why) ->
                    page(id, form, problems.add("body", why), null, shown(viewer, id, sent), null)
                            .refused();
        };
    }

    /// Read anew: files have come and gone with the form.
    private List<Attachment> shown(Viewer viewer, ReplyId id, SentFiles sent) {
        return Attaching.shown(edits.toEdit(viewer, id).files(), sent);
    }

    private static Attaching.PostId post(ReplyId id) {
        return new Attaching.PostId(PostFiles.REPLY, id.value());
    }

    private static Screen page(
            ReplyId id,
            EditForm form,
            Problems problems,
            @Nullable Draft draft,
            List<Attachment> files,
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
                        files,
                        meanwhile);
        return Screen.of("discussions/edit", page);
    }
}
