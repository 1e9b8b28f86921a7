package org.consilium.files.redaction;

import java.time.Clock;
import java.util.Optional;
import org.consilium.files.model.LooseObjectRepository;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts new pixels into the book in place of others. It is not put on record who did: the picture
/// may become one of a case whose author is sealed.
@Component
class Exchange {
    private final RedactionRepository redactions;
    private final LooseObjectRepository objects;
    private final Clock clock;

    Exchange(RedactionRepository redactions, LooseObjectRepository objects, Clock clock) {
        this.redactions = redactions;
        this.objects = objects;
        this.clock = clock;
    }

    @Transactional
    void announce(String key) {
        objects.announce(key, clock.instant());
    }

    /// Answers the key of the pixels before, which no file names any more; nothing where the
    /// picture was changed or sent meanwhile: then the new ones stay loose.
    @Transactional
    Optional<String> exchange(Viewer viewer, ChangedPicture picture) {
        var before = redactions.replace(viewer.id(), picture, clock.instant());
        if (before.isEmpty()) {
            return before;
        }
        if (!objects.settle(picture.key())) {
            throw new IllegalStateException("the new pixels were collected before they were named");
        }
        return before;
    }
}
