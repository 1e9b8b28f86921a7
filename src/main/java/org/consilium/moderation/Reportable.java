package org.consilium.moderation;

import java.util.Optional;
import java.util.UUID;
import org.consilium.ui.Message;

/// Things of one kind that members can report and moderators can hide; a bean of the module that
/// owns them. Hiding is not deleting: readers see that it is hidden and by which rule, its author
/// sees their words and the way to the statement of reasons.
public interface Reportable {
    /// The [org.consilium.platform.Item#kind] this bean answers for.
    String kind();

    /// What one such thing is called: "Reply".
    Message label();

    /// The thing as it is now, whoever may see it; empty when it is not there.
    Optional<Reported> find(UUID id);

    /// Hides it from everybody but its author, in the caller's transaction. Hiding it again changes
    /// nothing.
    void hide(UUID id, Hiding hiding);

    /// Shows it again, exactly as it was.
    void show(UUID id);
}
