package org.consilium.discussions.editing;

import java.util.List;
import java.util.Map;
import org.consilium.deidentification.GateForm;
import org.consilium.deidentification.GateReview;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.attaching.Attaching;
import org.consilium.discussions.drafts.Draft;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.discussions.drafts.Drafts;
import org.consilium.discussions.editing.Edits.SentFor;
import org.consilium.discussions.model.PostFiles;
import org.consilium.discussions.model.PostGate;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.files.SentFiles;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Attachment;
import org.consilium.ui.Held;
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
    private final PostGate gate;

    ReplyEditController(
            ThreadAccess access, Edits edits, Drafts drafts, Attaching attaching, PostGate gate) {
        this.access = access;
        this.edits = edits;
        this.drafts = drafts;
        this.attaching = attaching;
        this.gate = gate;
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
        return page(id, filled, Problems.none(), draft.orElse(null), shown, null, Held.nothing());
    }

    @PutMapping("/replies/{id}")
    @Access(Who.VERIFIED)
    Screen update(
            @PathVariable ReplyId id,
            EditForm form,
            SentFiles sent,
            GateForm decided,
            Viewer viewer) {
        edits.toEdit(viewer, id);
        if (sent.stays() || decided.stays()) {
            return stay(viewer, id, form, sent, decided);
        }
        var key = new DraftKey.EditReply(id);
        var problems = form.check(false);
        var held = attaching.takeAll(viewer, key, post(id), sent, problems);
        var shown = shown(viewer, id, sent);
        if (!problems.isEmpty()) {
            var open = gate.review(form.replyWording(), decided, id.item()).held();
            return page(id, form, problems, null, shown, null, open).invalid();
        }
        return switch (edits.change(viewer, id, form, SentFor.of(held, sent), decided)) {
            case EditOutcome.Changed changed -> Screen.redirect(changed.path());
            case EditOutcome.ChangedMeanwhile(var now) ->
                    page(id, form.after(now), problems, null, shown, now.body(), Held.nothing())
                            .refused();
            case EditOutcome.NotNow(var why) -> {
                problems.add("body", why);
                yield page(id, form, problems, null, shown, null, Held.nothing()).refused();
            }
            case EditOutcome.Held(var review) -> {
                problems.add(GateReview.FIELD, review.problem());
                yield page(id, form, problems, null, shown, null, review.held()).invalid();
            }
        };
    }

    /// The form again, with files taken or thrown away, or with replacements in its texts.
    private Screen stay(
            Viewer viewer, ReplyId id, EditForm form, SentFiles sent, GateForm decided) {
        var replaced = gate.replaced(form.replyWording(), sent, decided);
        var now = decided.stays() ? form.with(replaced) : form;
        var problems = Problems.none();
        attaching.take(viewer, new DraftKey.EditReply(id), replaced.sent(), problems);
        var held = gate.review(now.replyWording(), decided, id.item()).held();
        var again = page(id, now, problems, null, shown(viewer, id, replaced.sent()), null, held);
        return problems.isEmpty() ? again : again.invalid();
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
            @Nullable String meanwhile,
            Held held) {
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
                        meanwhile,
                        held);
        return Screen.of("discussions/edit", page);
    }
}
