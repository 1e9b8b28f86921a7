package org.consilium.moderation;

import org.consilium.moderation.queue.MatterLines;
import org.consilium.notifications.Notifications;
import org.consilium.platform.Cursor;
import org.consilium.platform.Item;
import org.consilium.platform.Slice;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// The reports about what is in one place, for the owners of that place. Whoever asks has been let
/// in by the place's own gate; what is about the viewer is left out.
@Component
public class PlaceMatters {
    private final MatterLines lines;
    private final Notifications notifications;

    PlaceMatters(MatterLines lines, Notifications notifications) {
        this.lines = lines;
        this.notifications = notifications;
    }

    /// Open ones, the most urgent first; `path` is the page they are shown on.
    public Slice<MatterLine> open(Viewer viewer, Item place, Cursor after, String path) {
        notifications.readAll(viewer, path);
        return lines.openIn(viewer, place, after);
    }
}
