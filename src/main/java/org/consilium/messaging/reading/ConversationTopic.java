package org.consilium.messaging.reading;

import org.consilium.messaging.ConversationId;
import org.consilium.messaging.model.Conversation;
import org.consilium.messaging.model.ConversationAccess;
import org.consilium.platform.Id;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.ui.Live;
import org.consilium.ui.LiveTopic;
import org.springframework.stereotype.Component;

/// Tells open conversations that something in them is new, by a number that says nothing else.
@Component
public class ConversationTopic implements LiveTopic {
    private static final String NAME = "conversation";

    private final ConversationAccess access;
    private final Live live;

    ConversationTopic(ConversationAccess access, Live live) {
        this.access = access;
        this.live = live;
    }

    public void publish(ConversationId id, int version) {
        live.publish(NAME, id.shortForm(), Integer.toString(version));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean admits(Viewer viewer, String key) {
        try {
            find(viewer, key);
            return true;
        } catch (NotFound notAdmitted) {
            return false;
        }
    }

    @Override
    public String state(Viewer viewer, String key) {
        return Integer.toString(find(viewer, key).version());
    }

    private Conversation find(Viewer viewer, String key) {
        var id = Id.parse(key).map(ConversationId::new).orElseThrow(NotFound::new);
        return access.toRead(viewer, id);
    }
}
