package org.consilium.people.profile;

import java.util.HashMap;
import java.util.Map;
import org.consilium.platform.Access;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The draft of one's profile, saved as one types (protocol: docs/guides/components.md).
@Controller
class DraftController {
    private static final int CHARACTERS_AT_MOST = 20_000;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;

    /// What the page is told; `fields` only where the draft was changed elsewhere.
    record Answer(int version, Map<String, String> fields) {}

    private final DraftRepository drafts;
    private final Profiles profiles;
    private final RateLimits limits;

    DraftController(DraftRepository drafts, Profiles profiles, RateLimits limits) {
        this.drafts = drafts;
        this.profiles = profiles;
        this.limits = limits;
    }

    @PostMapping("/people/me/draft")
    @Access(Who.CLINICIAN)
    ResponseEntity<Answer> update(
            Viewer viewer,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> typed) {
        if (!limits.take(RateLimit.DRAFT_PER_MEMBER, viewer.id().shortForm())
                || typed.values().stream().mapToInt(String::length).sum() > CHARACTERS_AT_MOST) {
            return ResponseEntity.status(TOO_MANY).body(new Answer(version, Map.of()));
        }
        var fields = new HashMap<>(typed);
        fields.keySet().removeIf(name -> name.startsWith("_") || name.equals("version"));
        return drafts.save(viewer.id(), version, fields)
                .map(saved -> ResponseEntity.ok(new Answer(saved, Map.of())))
                .orElseGet(() -> conflict(viewer));
    }

    @DeleteMapping("/people/me/draft")
    @Access(Who.CLINICIAN)
    Screen delete(Viewer viewer) {
        profiles.discardDraft(viewer.id());
        return Screen.redirect("/people/me/edit")
                .flash(Message.of("What you had typed is thrown away."));
    }

    private ResponseEntity<Answer> conflict(Viewer viewer) {
        var theirs = drafts.find(viewer.id()).orElse(new DraftRepository.Draft(0, Map.of()));
        return ResponseEntity.status(CONFLICT).body(new Answer(theirs.version(), theirs.fields()));
    }
}
