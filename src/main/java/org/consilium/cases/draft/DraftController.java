package org.consilium.cases.draft;

import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseAccess;
import org.consilium.cases.model.CaseReport;
import org.consilium.files.Files;
import org.consilium.files.SentFiles;
import org.consilium.files.Wanted;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.ErrorPage;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.consilium.verification.Specialties;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The form of a draft: saved as one types, by script, and by its buttons, without one. Open to who
/// is not verified any more, so that nobody's words are taken from them.
@Controller
class DraftController {
    private final CaseAccess access;
    private final CaseDrafts drafts;
    private final CaseOptions options;
    private final Specialties specialties;
    private final Files files;

    DraftController(
            CaseAccess access,
            CaseDrafts drafts,
            CaseOptions options,
            Specialties specialties,
            Files files) {
        this.access = access;
        this.drafts = drafts;
        this.options = options;
        this.specialties = specialties;
        this.files = files;
    }

    @GetMapping("/cases/{id}/draft")
    @Access(Who.CLINICIAN)
    Screen form(
            @PathVariable CaseId id,
            @RequestParam(required = false) @Nullable String check,
            Viewer viewer) {
        var report = access.toRead(viewer, id);
        if (!report.isDraft()) {
            return Screen.redirect(report.path());
        }
        var images = files.in(CaseDrafts.tray(viewer.id(), id));
        var problems =
                check == null ? Problems.none() : PublicationPolicy.check(report.text(), images);
        return Screen.of("cases/draft/form", page(viewer, report, problems));
    }

    @PostMapping(path = "/cases/{id}/draft", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Who.CLINICIAN)
    ResponseEntity<DraftAnswer> update(
            @PathVariable CaseId id,
            @RequestParam MultiValueMap<String, String> sent,
            SentFiles chosen,
            Viewer viewer) {
        var form = CaseForm.of(sent);
        files.note(viewer.id(), chosen, Problems.none());
        return switch (save(viewer, id, form)) {
            case SaveOutcome.Saved saved -> answer(HttpStatus.OK, saved.version());
            case SaveOutcome.TooLong tooLong ->
                    answer(HttpStatus.CONTENT_TOO_LARGE, form.version());
            case SaveOutcome.TooOften tooOften ->
                    answer(HttpStatus.TOO_MANY_REQUESTS, form.version());
            case SaveOutcome.ChangedElsewhere(var theirs) ->
                    ResponseEntity.status(HttpStatus.CONFLICT)
                            .body(
                                    new DraftAnswer(
                                            theirs.version(),
                                            CaseForm.of(theirs.text(), theirs.version()).fields()));
        };
    }

    @PostMapping(path = "/cases/{id}/draft", produces = MediaType.TEXT_HTML_VALUE)
    @Access(Who.CLINICIAN)
    Screen create(
            @PathVariable CaseId id,
            @RequestParam MultiValueMap<String, String> sent,
            SentFiles chosen,
            Viewer viewer) {
        var report = access.toDraft(viewer, id);
        var form = CaseForm.of(sent);
        var problems = Problems.none();
        files.take(CaseDrafts.tray(viewer.id(), id), Wanted.PICTURE, chosen, problems);
        return switch (save(viewer, id, form)) {
            case SaveOutcome.Saved saved -> saved(id, sent, chosen, problems);
            case SaveOutcome.ChangedElsewhere(var theirs) ->
                    Screen.of("cases/draft/conflict", new DraftConflict(form, theirs)).refused();
            case SaveOutcome.TooLong(var why) -> {
                why.all().forEach(problems::add);
                yield Screen.of("cases/draft/form", page(viewer, report, form, problems)).invalid();
            }
            case SaveOutcome.TooOften tooOften -> ErrorPage.tooMany();
        };
    }

    @DeleteMapping("/cases/{id}/draft")
    @Access(Who.CLINICIAN)
    Screen delete(@PathVariable CaseId id, Viewer viewer) {
        drafts.discard(viewer, id);
        return Screen.redirect("/cases/mine").flash(Message.of("The draft is gone."));
    }

    private static ResponseEntity<DraftAnswer> answer(HttpStatus status, int version) {
        return ResponseEntity.status(status).body(new DraftAnswer(version, null));
    }

    private static Screen saved(
            CaseId id, MultiValueMap<String, String> sent, SentFiles chosen, Problems problems) {
        var here = id.path() + "/draft";
        if (!problems.isEmpty()) {
            return Screen.redirect(here).flash(problems.all().values().iterator().next());
        }
        if (chosen.redacted() != null) {
            return Screen.redirect(chosen.wayFrom(here));
        }
        if (chosen.stays()) {
            return Screen.redirect(here + "#f-file");
        }
        if (sent.containsKey("rows")) {
            return Screen.redirect(here + "#results");
        }
        return sent.containsKey("next")
                ? Screen.redirect(id.path() + "/publication")
                : Screen.redirect(here).flash(Message.of("Your draft is saved."));
    }

    private SaveOutcome save(Viewer viewer, CaseId id, CaseForm form) {
        return drafts.save(viewer, id, form.text(specialties), form.version());
    }

    private DraftPage page(Viewer viewer, CaseReport report, Problems problems) {
        return page(viewer, report, CaseForm.of(report.text(), report.version()), problems);
    }

    private DraftPage page(Viewer viewer, CaseReport report, CaseForm form, Problems problems) {
        return new DraftPage(
                report.id(),
                form,
                problems,
                options.of(viewer),
                files.in(CaseDrafts.tray(viewer.id(), report.id())));
    }
}
