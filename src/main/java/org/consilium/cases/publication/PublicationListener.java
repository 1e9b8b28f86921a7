package org.consilium.cases.publication;

import org.consilium.cases.CasePublished;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Followers of an author who gives their name hear of the case, if they may read it.
@Component
class PublicationListener {
    private final FollowerNotices notices;

    PublicationListener(FollowerNotices notices) {
        this.notices = notices;
    }

    @ApplicationModuleListener
    void on(CasePublished published) {
        var author = published.author();
        if (author != null) {
            notices.tell(published, author);
        }
    }
}
