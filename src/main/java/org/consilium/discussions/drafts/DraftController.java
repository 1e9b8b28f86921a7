package org.consilium.discussions.drafts;

import org.consilium.files.Files;
import org.consilium.files.SentFiles;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.ErrorPage;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Saves drafts: as one types, by script; and by the button "Save draft", without one. Open to
/// clinicians whose verification has ended meanwhile, so that it takes nobody's words.
@Controller
class DraftController {
    private final Drafts drafts;
    private final Files files;

    DraftController(Drafts drafts, Files files) {
        this.drafts = drafts;
        this.files = files;
    }

    @PostMapping(path = "/drafts/{key}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Who.CLINICIAN)
    ResponseEntity<DraftAnswer> update(
            @PathVariable String key, DraftForm form, SentFiles chosen, Viewer viewer) {
        files.note(viewer.id(), chosen, Problems.none());
        return switch (drafts.save(viewer, DraftKey.of(key), form)) {
            case SaveOutcome.Saved saved -> answer(HttpStatus.OK, saved.version());
            case SaveOutcome.SentAlready sent -> answer(HttpStatus.OK, form.version());
            case SaveOutcome.TooLong tooLong ->
                    answer(HttpStatus.CONTENT_TOO_LARGE, form.version());
            case SaveOutcome.TooOften tooOften ->
                    answer(HttpStatus.TOO_MANY_REQUESTS, form.version());
            case SaveOutcome.ChangedElsewhere changed ->
                    ResponseEntity.status(HttpStatus.CONFLICT)
                            .body(DraftAnswer.theirs(changed.theirs()));
        };
    }

    @PostMapping(path = "/drafts/{key}", produces = MediaType.TEXT_HTML_VALUE)
    @Access(Who.CLINICIAN)
    Screen create(
            @PathVariable("key") String text, DraftForm form, SentFiles chosen, Viewer viewer) {
        var key = DraftKey.of(text);
        var problems = Problems.none();
        files.take(key.tray(viewer.id()), chosen, problems);
        return switch (drafts.save(viewer, key, form)) {
            case SaveOutcome.Saved saved when chosen.redacted() != null && problems.isEmpty() ->
                    Screen.redirect(chosen.wayFrom(key.path()));
            case SaveOutcome.Saved saved ->
                    Screen.redirect(key.path())
                            .flash(
                                    problems.all().values().stream()
                                            .findFirst()
                                            .orElse(Message.of("Your draft is saved.")));
            case SaveOutcome.SentAlready sent -> Screen.redirect(key.path());
            case SaveOutcome.ChangedElsewhere changed ->
                    Screen.of(
                                    "discussions/draft-conflict",
                                    new DraftConflict(key, form, changed.theirs()))
                            .refused();
            case SaveOutcome.TooLong tooLong ->
                    Screen.redirect(key.path())
                            .flash(Message.of("This is too long to keep as a draft."));
            case SaveOutcome.TooOften tooOften -> ErrorPage.tooMany();
        };
    }

    private static ResponseEntity<DraftAnswer> answer(HttpStatus status, int version) {
        return ResponseEntity.status(status).body(new DraftAnswer(version, null));
    }
}
