package org.consilium.discussions.reading;

import org.consilium.discussions.ThreadId;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.discussions.model.ThreadHead;
import org.consilium.platform.Id;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.ui.LiveTopic;
import org.springframework.stereotype.Component;

/// Tells open threads the number of their last reply; the page shows how many are new.
@Component
public class RepliesTopic implements LiveTopic {
    public static final String NAME = "replies";

    private final ThreadAccess access;

    RepliesTopic(ThreadAccess access) {
        this.access = access;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean admits(Viewer viewer, String key) {
        try {
            head(viewer, key);
            return true;
        } catch (NotFound notAdmitted) {
            return false;
        }
    }

    @Override
    public String state(Viewer viewer, String key) {
        return Integer.toString(head(viewer, key).lastSeq());
    }

    private ThreadHead head(Viewer viewer, String key) {
        var id = Id.parse(key).map(ThreadId::new).orElseThrow(NotFound::new);
        return access.toRead(viewer, id);
    }
}
