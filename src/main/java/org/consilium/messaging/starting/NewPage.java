package org.consilium.messaging.starting;

import java.util.List;
import org.consilium.people.Byline;
import org.consilium.ui.Problems;

/// Model of `messaging/new`: the form, and whom the viewer follows, to choose from. `mayWrite` is
/// false for a clinician who is not verified.
public record NewPage(
        StartForm form, Problems problems, List<Near> near, int draftVersion, boolean mayWrite) {

    /// Somebody to choose.
    public record Near(Byline byline, String handle) {}

    public NewPage {
        near = List.copyOf(near);
    }
}
