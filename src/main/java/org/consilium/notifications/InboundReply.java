package org.consilium.notifications;

import java.util.UUID;
import org.consilium.platform.Item;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;

/// Takes a reply that came by e-mail; a bean of the module that owns the thing it answers. Asks the
/// same gates as the page.
public interface InboundReply {
    /// The [Item#kind] this bean takes replies to.
    String kind();

    /// Publishes the reply once for each `submission`, however often it comes. Throws
    /// [org.consilium.platform.NotFound] where the author may not reply (any more).
    Outcome take(Viewer author, Item thing, String text, UUID submission);

    /// What became of it.
    sealed interface Outcome {
        record Published() implements Outcome {}

        /// `why` is told to the author by mail, with the way to the page.
        record Refused(Message why, String path) implements Outcome {}
    }
}
