package org.consilium.cases.changing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.consilium.cases.CaseId;
import org.consilium.cases.draft.CaseForm;
import org.consilium.files.Files;
import org.consilium.files.SentFiles;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Saves what is typed to change a case, as one types; and throws it away.
@Controller
class ChangeController {
    private final Changes changes;
    private final Files files;

    ChangeController(Changes changes, Files files) {
        this.changes = changes;
        this.files = files;
    }

    /// What `<draft-form>` is told.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(int version, @Nullable Map<String, String> fields) {}

    @PostMapping(path = "/cases/{id}/change", produces = MediaType.APPLICATION_JSON_VALUE)
    @Access(Who.VERIFIED)
    ResponseEntity<Answer> update(
            @PathVariable CaseId id,
            @RequestParam MultiValueMap<String, String> sent,
            SentFiles chosen,
            Viewer viewer) {
        var form = CaseForm.of(sent);
        files.note(viewer.id(), chosen, Problems.none());
        return switch (changes.save(viewer, id, form.fields(), form.version())) {
            case ChangeOutcome.Saved(int version) -> answer(HttpStatus.OK, version);
            case ChangeOutcome.TooLong tooLong ->
                    answer(HttpStatus.CONTENT_TOO_LARGE, form.version());
            case ChangeOutcome.TooOften tooOften ->
                    answer(HttpStatus.TOO_MANY_REQUESTS, form.version());
            case ChangeOutcome.ChangedElsewhere(var theirs) ->
                    ResponseEntity.status(HttpStatus.CONFLICT)
                            .body(new Answer(theirs.version(), theirs.fields()));
        };
    }

    @DeleteMapping("/cases/{id}/change")
    @Access(Who.VERIFIED)
    Screen delete(@PathVariable CaseId id, Viewer viewer) {
        changes.discard(viewer, id);
        return Screen.redirect(id.path() + "/edit")
                .flash(Message.of("Your changes are thrown away; this is what readers see."));
    }

    private static ResponseEntity<Answer> answer(HttpStatus status, int version) {
        return ResponseEntity.status(status).body(new Answer(version, null));
    }
}
