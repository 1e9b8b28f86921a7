package org.consilium.discussions.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consilium.deidentification.GateForm;
import org.consilium.deidentification.GateReview;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.attaching.Attaching;
import org.consilium.discussions.drafts.Draft;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.discussions.drafts.Drafts;
import org.consilium.discussions.editing.Edits.SentFor;
import org.consilium.discussions.model.PostFiles;
import org.consilium.discussions.model.PostGate;
import org.consilium.files.SentFiles;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Attachment;
import org.consilium.ui.Held;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.consilium.ui.Words;
import org.consilium.verification.Specialties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;

/// The form in which authors change what their thread begins with.
@Controller
class ThreadEditController {
    /// What a form comes back with: the text as another tab made it, and words that were held.
    private record Back(@Nullable String meanwhile, Held held) {
        static Back first() {
            return with(Held.nothing());
        }

        static Back with(Held held) {
            return new Back(null, held);
        }
    }

    private final Edits edits;
    private final Drafts drafts;
    private final Specialties specialties;
    private final Words words;
    private final Attaching attaching;
    private final PostGate gate;

    ThreadEditController(
            Edits edits,
            Drafts drafts,
            Specialties specialties,
            Words words,
            Attaching attaching,
            PostGate gate) {
        this.edits = edits;
        this.drafts = drafts;
        this.specialties = specialties;
        this.words = words;
        this.attaching = attaching;
        this.gate = gate;
    }

    @GetMapping("/threads/{id}/edit")
    @Access(Who.VERIFIED)
    Screen form(@PathVariable ThreadId id, Viewer viewer) {
        var post = edits.toEdit(viewer, id);
        var form = EditForm.of(post);
        var draft = drafts.find(viewer, new DraftKey.EditThread(id));
        var filled = draft.map(form::with).orElse(form);
        var shown = Attaching.shown(post.files(), SentFiles.none());
        return page(viewer, id, filled, Problems.none(), draft.orElse(null), shown, Back.first());
    }

    @PutMapping("/threads/{id}")
    @Access(Who.VERIFIED)
    Screen update(
            @PathVariable ThreadId id,
            EditForm form,
            SentFiles sent,
            GateForm decided,
            Viewer viewer) {
        edits.toEdit(viewer, id);
        if (sent.stays() || decided.stays()) {
            return stay(viewer, id, form, sent, decided);
        }
        var key = new DraftKey.EditThread(id);
        var problems = form.check(true);
        var held = attaching.takeAll(viewer, key, post(id), sent, problems);
        var shown = shown(viewer, id, sent);
        if (!problems.isEmpty()) {
            var open = gate.review(form.wording(), decided, id.item()).held();
            return page(viewer, id, form, problems, null, shown, Back.with(open)).invalid();
        }
        return switch (edits.change(viewer, id, form, SentFor.of(held, sent), decided)) {
            case EditOutcome.Changed changed -> Screen.redirect(changed.path());
            case EditOutcome.ChangedMeanwhile(var now) ->
                    page(
                                    viewer,
                                    id,
                                    form.after(now),
                                    problems,
                                    null,
                                    shown,
                                    new Back(now.body(), Held.nothing()))
                            .refused();
            case EditOutcome.NotNow(var why) -> {
                problems.add("body", why);
                yield page(viewer, id, form, problems, null, shown, Back.first()).refused();
            }
            case EditOutcome.Held(var review) -> {
                problems.add(GateReview.FIELD, review.problem());
                yield page(viewer, id, form, problems, null, shown, Back.with(review.held()))
                        .invalid();
            }
        };
    }

    /// The form again, with files taken or thrown away, or with replacements in its texts.
    private Screen stay(
            Viewer viewer, ThreadId id, EditForm form, SentFiles sent, GateForm decided) {
        var replaced = gate.replaced(form.wording(), sent, decided);
        var now = decided.stays() ? form.with(replaced) : form;
        var problems = Problems.none();
        attaching.take(viewer, new DraftKey.EditThread(id), replaced.sent(), problems);
        var held = gate.review(now.wording(), decided, id.item()).held();
        var again =
                page(
                        viewer,
                        id,
                        now,
                        problems,
                        null,
                        shown(viewer, id, replaced.sent()),
                        Back.with(held));
        return problems.isEmpty() ? again : again.invalid();
    }

    /// Read anew: files have come and gone with the form.
    private List<Attachment> shown(Viewer viewer, ThreadId id, SentFiles sent) {
        return Attaching.shown(edits.toEdit(viewer, id).files(), sent);
    }

    private static Attaching.PostId post(ThreadId id) {
        return new Attaching.PostId(PostFiles.THREAD, id.value());
    }

    private Screen page(
            Viewer viewer,
            ThreadId id,
            EditForm form,
            Problems problems,
            @Nullable Draft draft,
            List<Attachment> files,
            Back back) {
        var key = new DraftKey.EditThread(id);
        var page =
                new EditPage(
                        id.path() + "?_method=put",
                        id.path(),
                        form,
                        problems,
                        key,
                        draft == null ? 0 : draft.version(),
                        specialtyNames(viewer),
                        files,
                        back.meanwhile(),
                        back.held());
        return Screen.of("discussions/edit", page);
    }

    private Map<String, String> specialtyNames(Viewer viewer) {
        var names = new LinkedHashMap<String, String>();
        for (var each : specialties.all()) {
            names.put(each.code(), words.say(viewer.locale(), each.name()));
        }
        return names;
    }
}
