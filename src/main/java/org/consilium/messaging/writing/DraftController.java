package org.consilium.messaging.writing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import org.consilium.messaging.model.Conversation.Draft;
import org.consilium.messaging.model.DraftRepository;
import org.consilium.platform.Access;
import org.consilium.platform.Id;
import org.consilium.platform.NotFound;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Saves drafts of messages as one types (protocol: docs/guides/components.md). A key is the
/// conversation, or `new`.
@Controller
class DraftController {
    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z]{22}|new");

    /// What `<draft-form>` is told: the version that holds now, and its fields if another tab made
    /// it.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(int version, @Nullable Map<String, String> fields) {}

    private final DraftRepository drafts;
    private final RateLimits limits;
    private final Clock clock;

    DraftController(DraftRepository drafts, RateLimits limits, Clock clock) {
        this.drafts = drafts;
        this.limits = limits;
        this.clock = clock;
    }

    @PostMapping("/messages/drafts/{key}")
    @Access(Who.MEMBER)
    ResponseEntity<Answer> update(@PathVariable String key, DraftForm form, Viewer viewer) {
        if (!KEY.matcher(key).matches()) {
            throw new NotFound();
        }
        if (form.isTooLong()) {
            return answer(HttpStatus.CONTENT_TOO_LARGE, form.version());
        }
        if (!limits.take(RateLimit.DRAFT_PER_MEMBER, viewer.id().shortForm())) {
            return answer(HttpStatus.TOO_MANY_REQUESTS, form.version());
        }
        var submission = Id.parse(form.submission()).orElse(null);
        return drafts.save(viewer.id(), key, form.draft(), submission, clock.instant())
                .map(version -> answer(HttpStatus.OK, version))
                .orElseGet(() -> elsewhere(viewer, key, form));
    }

    /// Changed in another tab, or sent already: then there is nothing left to save.
    private ResponseEntity<Answer> elsewhere(Viewer viewer, String key, DraftForm form) {
        return drafts.find(viewer.id(), key)
                .filter(theirs -> theirs.version() != form.version())
                .map(DraftController::conflict)
                .orElseGet(() -> answer(HttpStatus.OK, form.version()));
    }

    private static ResponseEntity<Answer> conflict(Draft theirs) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(new Answer(theirs.version(), Map.of("body", theirs.body())));
    }

    private static ResponseEntity<Answer> answer(HttpStatus status, int version) {
        return ResponseEntity.status(status).body(new Answer(version, null));
    }
}
