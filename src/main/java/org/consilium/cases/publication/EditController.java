package org.consilium.cases.publication;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.consilium.cases.CaseId;
import org.consilium.cases.changing.Changes;
import org.consilium.cases.draft.CaseDrafts;
import org.consilium.cases.draft.CaseForm;
import org.consilium.cases.draft.CaseOptions;
import org.consilium.cases.draft.DraftPage;
import org.consilium.cases.model.CaseAccess;
import org.consilium.cases.model.CaseBody;
import org.consilium.cases.model.CaseReport;
import org.consilium.cases.model.CaseText;
import org.consilium.cases.rarity.CaseRarity;
import org.consilium.cases.rarity.Rare;
import org.consilium.deidentification.Gate;
import org.consilium.deidentification.GateForm;
import org.consilium.deidentification.GateReview;
import org.consilium.files.FileId;
import org.consilium.files.Files;
import org.consilium.files.SentFiles;
import org.consilium.files.Wanted;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Attachment;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.consilium.verification.Specialties;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Changes a published case.
@Controller
class EditController {
    private final CaseAccess access;
    private final ReviseCase reviseCase;
    private final Changes changes;
    private final CaseOptions options;
    private final Specialties specialties;
    private final Gate gate;
    private final CaseRarity rarity;
    private final Files files;
    private final Clock clock;

    EditController(
            CaseAccess access,
            ReviseCase reviseCase,
            Changes changes,
            CaseOptions options,
            Specialties specialties,
            Gate gate,
            CaseRarity rarity,
            Files files,
            Clock clock) {
        this.access = access;
        this.reviseCase = reviseCase;
        this.changes = changes;
        this.options = options;
        this.specialties = specialties;
        this.gate = gate;
        this.rarity = rarity;
        this.files = files;
        this.clock = clock;
    }

    /// What the form holds; the version of the case it was `seen` as, and whether it was `kept`
    /// from before and is not published yet.
    private record Typed(CaseForm form, int seen, boolean kept) {
        static Typed of(MultiValueMap<String, String> sent) {
            var seen = String.valueOf(sent.getFirst("seen"));
            return new Typed(
                    CaseForm.of(sent),
                    seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0,
                    false);
        }

        CaseText text(Specialties specialties) {
            return form.text(specialties);
        }

        Typed with(CaseText text) {
            return new Typed(CaseForm.of(text, form.version()), seen, kept);
        }
    }

    @GetMapping("/cases/{id}/edit")
    @Access(Who.VERIFIED)
    Screen form(@PathVariable CaseId id, Viewer viewer) {
        var report = toEdit(viewer, id);
        var kept = changes.find(id).map(each -> CaseForm.of(each.fields(), each.version()));
        var form = kept.orElseGet(() -> CaseForm.of(report.text(), 0));
        var typed = new Typed(form, report.version(), kept.isPresent());
        var shown = shown(viewer, report, SentFiles.none());
        return again(viewer, report, typed, shown, Problems.none(), GateForm.none());
    }

    @PostMapping("/cases/{id}/edit")
    @Access(Who.VERIFIED)
    Screen update(
            @PathVariable CaseId id,
            @RequestParam MultiValueMap<String, String> sent,
            SentFiles chosen,
            GateForm gated,
            Viewer viewer) {
        var report = toEdit(viewer, id);
        var typed = Typed.of(sent);
        var problems = Problems.none();
        var held = files.take(CaseDrafts.tray(viewer.id(), id), Wanted.PICTURE, chosen, problems);
        var shown = shown(viewer, report, chosen);
        if (gated.stays()) {
            return replaced(viewer, report, typed, shown, gated);
        }
        var less = sent.getFirst("generalise");
        if (less != null) {
            var text = rarity.generalised(id, typed.text(specialties), shown, less);
            return again(viewer, report, typed.with(text), shown, problems, gated);
        }
        if (!problems.isEmpty() || chosen.stays() || sent.containsKey("rows")) {
            return again(viewer, report, typed, shown, problems, gated);
        }
        var revision =
                new ReviseCase.Revision(typed.text(specialties), shown, held, gated, typed.seen());
        var told = new Told(report, typed, shown, gated);
        return answer(viewer, told, reviseCase.revise(viewer, id, revision, clock.instant()));
    }

    /// What came with the form.
    private record Told(CaseReport report, Typed typed, List<Attachment> shown, GateForm gated) {}

    private Screen answer(Viewer viewer, Told told, PublishOutcome outcome) {
        return switch (outcome) {
            case PublishOutcome.Published(var same, var thread) -> Screen.redirect(thread.path());
            case PublishOutcome.AuthorNotVerified unverified -> Screen.redirect("/verification");
            case PublishOutcome.ContainsIdentifiers(var review) ->
                    again(viewer, told, problem(GateReview.FIELD, review.problem()));
            case PublishOutcome.TooRare(var rare) ->
                    again(viewer, told, problem(Rare.FIELD, rare.problem()));
            case PublishOutcome.Incomplete(var missing) -> again(viewer, told, missing);
            case PublishOutcome.ChangedMeanwhile changed ->
                    again(viewer, told, changed()).refused();
            case PublishOutcome.NotNow(var why) ->
                    again(viewer, told, problem("question", why)).refused();
        };
    }

    private Screen again(Viewer viewer, Told told, Problems problems) {
        return again(viewer, told.report(), told.typed(), told.shown(), problems, told.gated());
    }

    private Screen replaced(
            Viewer viewer, CaseReport report, Typed typed, List<Attachment> shown, GateForm gated) {
        var text = typed.text(specialties);
        var fields = gate.replaced(CaseBody.gated(text, shown), gated);
        var now = typed.with(CaseBody.with(text, fields));
        var described = CaseBody.described(shown, fields);
        return again(viewer, report, now, described, Problems.none(), gated);
    }

    private static Problems problem(String field, Message why) {
        return Problems.none().add(field, why);
    }

    private static Problems changed() {
        return problem(
                "question",
                Message.of(
                        "It was changed in another window meanwhile. Look at it there; what you typed is still here."));
    }

    private CaseReport toEdit(Viewer viewer, CaseId id) {
        var report = access.toEdit(viewer, id);
        if (!report.isPublished()) {
            throw new NotFound();
        }
        return report;
    }

    /// Of its own images those that the form still held, and what was added.
    private List<Attachment> shown(Viewer viewer, CaseReport report, SentFiles sent) {
        var both =
                files.shown(
                        CaseDrafts.tray(viewer.id(), report.id()),
                        "thread",
                        report.threadOrThrow().value());
        var shown = new ArrayList<>(both.own());
        if (sent.shown()) {
            var held = sent.listed().stream().map(FileId::shortForm).toList();
            var dropped = sent.dropped().stream().map(FileId::shortForm).toList();
            shown.removeIf(file -> !held.contains(file.id()) || dropped.contains(file.id()));
        }
        shown.addAll(both.tray());
        return sent.described(shown);
    }

    private Screen again(
            Viewer viewer,
            CaseReport report,
            Typed typed,
            List<Attachment> shown,
            Problems problems,
            GateForm gated) {
        var screen =
                Screen.of(
                        "cases/publication/edit",
                        page(viewer, report, typed, shown, problems, gated));
        return problems.isEmpty() ? screen : screen.invalid();
    }

    private EditPage page(
            Viewer viewer,
            CaseReport report,
            Typed typed,
            List<Attachment> shown,
            Problems problems,
            GateForm gated) {
        var fields = new DraftPage(report.id(), typed.form(), problems, options.of(viewer), shown);
        var text = typed.text(specialties);
        var review = gate.review(CaseBody.gated(text, shown), gated, report.threadOrThrow().item());
        var rare = review.isClear() ? rarity.of(report.id(), text, shown) : Rare.not();
        return new EditPage(report, fields, typed.seen(), typed.kept(), review.held(), rare);
    }
}
