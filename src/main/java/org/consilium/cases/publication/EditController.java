package org.consilium.cases.publication;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.consilium.cases.CaseId;
import org.consilium.cases.draft.CaseDrafts;
import org.consilium.cases.draft.CaseForm;
import org.consilium.cases.draft.CaseOptions;
import org.consilium.cases.draft.DraftPage;
import org.consilium.cases.model.CaseAccess;
import org.consilium.cases.model.CaseBody;
import org.consilium.cases.model.CaseReport;
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
import org.consilium.ui.Held;
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
    private final CaseOptions options;
    private final Specialties specialties;
    private final Gate gate;
    private final Files files;
    private final Clock clock;

    EditController(
            CaseAccess access,
            ReviseCase reviseCase,
            CaseOptions options,
            Specialties specialties,
            Gate gate,
            Files files,
            Clock clock) {
        this.access = access;
        this.reviseCase = reviseCase;
        this.options = options;
        this.specialties = specialties;
        this.gate = gate;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/edit")
    @Access(Who.VERIFIED)
    Screen form(@PathVariable CaseId id, Viewer viewer) {
        var report = toEdit(viewer, id);
        var form = CaseForm.of(report.text(), report.version());
        var shown = shown(viewer, report, SentFiles.none());
        return Screen.of(
                "cases/publication/edit",
                page(viewer, report, form, shown, Problems.none(), GateForm.none()));
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
        var form = CaseForm.of(sent);
        var problems = Problems.none();
        var held = files.take(CaseDrafts.tray(viewer.id(), id), Wanted.PICTURE, chosen, problems);
        var shown = shown(viewer, report, chosen);
        if (gated.stays()) {
            return again(viewer, report, replaced(form, shown, gated), shown, problems, gated);
        }
        if (!problems.isEmpty() || chosen.stays() || sent.containsKey("rows")) {
            return again(viewer, report, form, shown, problems, gated);
        }
        var revision =
                new ReviseCase.Revision(form.text(specialties), shown, held, gated, form.version());
        var outcome = reviseCase.revise(viewer, id, revision, clock.instant());
        return switch (outcome) {
            case PublishOutcome.Published(var same, var thread) -> Screen.redirect(thread.path());
            case PublishOutcome.AuthorNotVerified unverified -> Screen.redirect("/verification");
            case PublishOutcome.ContainsIdentifiers(var review) ->
                    again(viewer, report, form, shown, held(review), gated);
            case PublishOutcome.Incomplete(var missing) ->
                    again(viewer, report, form, shown, missing, gated);
            case PublishOutcome.ChangedMeanwhile changed ->
                    again(viewer, report, form, shown, changed(), gated).refused();
            case PublishOutcome.NotNow(var why) ->
                    again(viewer, report, form, shown, problems.add("question", why), gated)
                            .refused();
        };
    }

    private CaseForm replaced(CaseForm form, List<Attachment> shown, GateForm gated) {
        var text = form.text(specialties);
        var fields = gate.replaced(CaseBody.gated(text, shown), gated);
        return CaseForm.of(CaseBody.with(text, fields), form.version());
    }

    private static Problems held(GateReview review) {
        return Problems.none().add(GateReview.FIELD, review.problem());
    }

    private static Problems changed() {
        return Problems.none()
                .add(
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
        return shown;
    }

    private Screen again(
            Viewer viewer,
            CaseReport report,
            CaseForm form,
            List<Attachment> shown,
            Problems problems,
            GateForm gated) {
        var screen =
                Screen.of(
                        "cases/publication/edit",
                        page(viewer, report, form, shown, problems, gated));
        return problems.isEmpty() ? screen : screen.invalid();
    }

    private EditPage page(
            Viewer viewer,
            CaseReport report,
            CaseForm form,
            List<Attachment> shown,
            Problems problems,
            GateForm gated) {
        var fields = new DraftPage(report.id(), form, problems, options.of(viewer), shown);
        return new EditPage(report, fields, held(report, form, shown, gated));
    }

    private Held held(CaseReport report, CaseForm form, List<Attachment> shown, GateForm gated) {
        var texts = CaseBody.gated(form.text(specialties), shown);
        return gate.review(texts, gated, report.threadOrThrow().item()).held();
    }
}
