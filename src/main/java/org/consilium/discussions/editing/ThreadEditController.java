package org.consilium.discussions.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.attaching.Attaching;
import org.consilium.discussions.drafts.Draft;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.discussions.drafts.Drafts;
import org.consilium.discussions.model.PostFiles;
import org.consilium.files.SentFiles;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Attachment;
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
    private final Edits edits;
    private final Drafts drafts;
    private final Specialties specialties;
    private final Words words;
    private final Attaching attaching;

    ThreadEditController(
            Edits edits, Drafts drafts, Specialties specialties, Words words, Attaching attaching) {
        this.edits = edits;
        this.drafts = drafts;
        this.specialties = specialties;
        this.words = words;
        this.attaching = attaching;
    }

    @GetMapping("/threads/{id}/edit")
    @Access(Who.VERIFIED)
    Screen form(@PathVariable ThreadId id, Viewer viewer) {
        var post = edits.toEdit(viewer, id);
        var form = EditForm.of(post);
        var draft = drafts.find(viewer, new DraftKey.EditThread(id));
        var filled = draft.map(form::with).orElse(form);
        var shown = Attaching.shown(post.files(), SentFiles.none());
        return page(viewer, id, filled, Problems.none(), draft.orElse(null), shown, null);
    }

    @PutMapping("/threads/{id}")
    @Access(Who.VERIFIED)
    Screen update(@PathVariable ThreadId id, EditForm form, SentFiles sent, Viewer viewer) {
        edits.toEdit(viewer, id);
        var key = new DraftKey.EditThread(id);
        var problems = sent.stays() ? Problems.none() : form.check(true);
        var held =
                sent.stays()
                        ? attaching.take(viewer, key, sent, problems)
                        : attaching.takeAll(viewer, key, post(id), sent, problems);
        if (sent.stays() || !problems.isEmpty()) {
            var again = page(viewer, id, form, problems, null, shown(viewer, id, sent), null);
            return problems.isEmpty() ? again : again.invalid();
        }
        return switch (edits.change(viewer, id, form, sent.shown() ? held : null)) {
            case EditOutcome.Changed changed -> Screen.redirect(changed.path());
            case EditOutcome.ChangedMeanwhile meanwhile ->
                    page(
                                    viewer,
                                    id,
                                    form.after(meanwhile.now()),
                                    problems,
                                    null,
                                    shown(viewer, id, sent),
                                    meanwhile.now().body())
                            .refused();
            case EditOutcome.NotNow(var why) ->
                    page(
                                    viewer,
                                    id,
                                    form,
                                    problems.add("body", why),
                                    null,
                                    shown(viewer, id, sent),
                                    null)
                            .refused();
        };
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
            @Nullable String meanwhile) {
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
                        meanwhile);
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
