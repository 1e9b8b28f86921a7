package org.consilium.messaging.writing;

import java.time.Clock;
import org.consilium.messaging.model.DraftRepository;
import org.consilium.platform.Id;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a draft because its writer pressed the button for it: the way of those without script.
@Component
public class Keeping {
    private final DraftRepository drafts;
    private final Clock clock;

    Keeping(DraftRepository drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /// Problems where it was not kept; what was typed is still in the form then.
    @Transactional
    public Problems keep(Viewer writer, String key, DraftForm form) {
        var problems = Problems.none();
        if (form.isTooLong()) {
            return problems.add("body", Message.of("This is too long to be kept."));
        }
        var submission = Id.parse(form.submission()).orElse(null);
        var saved = drafts.save(writer.id(), key, form.draft(), submission, clock.instant());
        return saved.isPresent()
                ? problems
                : problems.add(
                        "body",
                        Message.of(
                                "It was changed in another tab or sent already, so it was not kept. Copy what you need, then open the page again."));
    }
}
