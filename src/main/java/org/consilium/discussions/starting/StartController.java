package org.consilium.discussions.starting;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.consilium.deidentification.GateForm;
import org.consilium.deidentification.GateReview;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.attaching.Attaching;
import org.consilium.discussions.drafts.Draft;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.discussions.drafts.Drafts;
import org.consilium.discussions.model.PostGate;
import org.consilium.discussions.model.PostLimits;
import org.consilium.discussions.model.PostTexts;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.files.SentFiles;
import org.consilium.platform.Access;
import org.consilium.platform.Ids;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.SubmissionId;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Held;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.consilium.ui.Words;
import org.consilium.verification.Specialties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// The form that starts a thread, its preview, and its sending.
@Controller
class StartController {
    private final ThreadAccess access;
    private final StartThread startThread;
    private final Drafts drafts;
    private final Attaching attaching;
    private final PostGate gate;
    private final PostTexts texts;
    private final Specialties specialties;
    private final Words words;
    private final RateLimits limits;
    private final Ids ids;
    private final Clock clock;

    StartController(
            ThreadAccess access,
            StartThread startThread,
            Drafts drafts,
            Attaching attaching,
            PostGate gate,
            PostTexts texts,
            Specialties specialties,
            Words words,
            RateLimits limits,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.startThread = startThread;
        this.drafts = drafts;
        this.attaching = attaching;
        this.gate = gate;
        this.texts = texts;
        this.specialties = specialties;
        this.words = words;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping("/threads/new")
    @Access(Who.VERIFIED)
    Screen form(ThreadForm asked, Viewer viewer) {
        var key = new DraftKey.Start(asked.kindOrNotFound(), asked.placeOrNotFound());
        var place = access.toStart(viewer, key.place()).card();
        var draft = drafts.find(viewer, key).orElse(null);
        var empty =
                new ThreadForm(
                        asked.place(),
                        asked.kind(),
                        "",
                        "",
                        place.specialty(),
                        "",
                        new SubmissionId(ids.next()).shortForm());
        var form = draft == null ? empty : empty.with(draft);
        return Screen.of(
                "discussions/start",
                page(viewer, form, Problems.none(), draft, null, Held.nothing()));
    }

    @PostMapping("/threads")
    @Access(Who.VERIFIED)
    Screen create(ThreadForm form, SentFiles sent, GateForm decided, Viewer viewer) {
        var thread = form.cleaned(specialties).with(decided);
        access.toStart(viewer, thread.place());
        if (sent.stays() || decided.stays()) {
            return stay(viewer, form, sent, decided);
        }
        var problems = ThreadForm.check(thread);
        var held = attaching.takeAll(viewer, form.draftKey(), sent, problems);
        if (!problems.isEmpty()) {
            return again(viewer, form, problems, null, held(viewer, form, decided));
        }
        if (!limits.take(RateLimit.POST_PER_MEMBER, viewer.id().shortForm())) {
            PostLimits.tooOften(problems);
            return again(viewer, form, problems, null, held(viewer, form, decided))
                    .status(PostLimits.TOO_OFTEN);
        }
        var submission = SubmissionId.of(form.submission());
        var outcome =
                startThread.start(
                        viewer, thread.with(held).fromPage(), submission, clock.instant());
        if (outcome instanceof StartOutcome.StartedBefore) {
            attaching.forget(viewer, form.draftKey(), held);
        }
        return switch (outcome) {
            case StartOutcome.Started it when it.undoable() ->
                    Screen.redirect(it.thread().path())
                            .flash(Message.of("Sent."), undo(it.thread(), form.draftKey()));
            case StartOutcome.There there -> Screen.redirect(there.thread().path());
            case StartOutcome.NotNow(var why) -> {
                problems.add("body", why);
                yield again(viewer, form, problems, null, Held.nothing()).refused();
            }
            case StartOutcome.Held(var review) -> {
                problems.add(GateReview.FIELD, review.problem());
                yield again(viewer, form, problems, null, review.held());
            }
        };
    }

    private static String undo(ThreadId thread, DraftKey form) {
        return thread.path() + "/sending?form=" + form.text() + "&_method=delete";
    }

    @PostMapping(path = "/threads", params = "preview")
    @Access(Who.VERIFIED)
    Screen show(ThreadForm form, SentFiles sent, GateForm decided, Viewer viewer) {
        var thread = form.cleaned(specialties);
        access.toStart(viewer, thread.place());
        var problems = Problems.none();
        PostLimits.checkBody(thread.body(), problems);
        attaching.take(viewer, form.draftKey(), sent, problems);
        var preview =
                problems.isEmpty() ? texts.compose(thread.body(), thread.place()).html() : null;
        return again(viewer, form, problems, preview, held(viewer, form, decided));
    }

    /// The form again, with files taken or thrown away, or with replacements in its texts.
    private Screen stay(Viewer viewer, ThreadForm form, SentFiles sent, GateForm decided) {
        var replaced = gate.replaced(form.wording(), sent, decided);
        var now = decided.stays() ? form.with(replaced) : form;
        var problems = Problems.none();
        attaching.take(viewer, form.draftKey(), replaced.sent(), problems);
        return again(viewer, now, problems, null, held(viewer, now, decided));
    }

    /// What the gate would hold, once it has been asked, or with a preview.
    private Held held(Viewer viewer, ThreadForm form, GateForm decided) {
        var tray = form.draftKey().tray(viewer.id());
        return gate.review(form.wording(), tray, decided).held();
    }

    /// The form as it came.
    private Screen again(
            Viewer viewer,
            ThreadForm form,
            Problems problems,
            @Nullable String preview,
            Held held) {
        var page = page(viewer, form, problems, null, preview, held);
        var screen = Screen.of("discussions/start", page);
        return problems.isEmpty() ? screen : screen.invalid();
    }

    private StartPage page(
            Viewer viewer,
            ThreadForm form,
            Problems problems,
            @Nullable Draft draft,
            @Nullable String preview,
            Held held) {
        var place = access.toStart(viewer, form.placeOrNotFound()).card();
        var key = form.draftKey();
        var kept = draft == null ? drafts.find(viewer, key).orElse(null) : draft;
        return new StartPage(
                place,
                form,
                problems,
                specialtyNames(viewer),
                kept == null ? 0 : kept.version(),
                draft == null ? null : draft.savedAt(),
                attaching.inDraft(viewer, key),
                preview,
                held);
    }

    private Map<String, String> specialtyNames(Viewer viewer) {
        var names = new LinkedHashMap<String, String>();
        for (var each : specialties.all()) {
            names.put(each.code(), words.say(viewer.locale(), each.name()));
        }
        return names;
    }
}
