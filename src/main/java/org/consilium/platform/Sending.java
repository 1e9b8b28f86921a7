package org.consilium.platform;

import java.util.UUID;

/// Things of one kind that are sent and can be taken back for some seconds; a bean of the module
/// that owns them. They are there at once; what [#finish] does waits until that time is over.
public interface Sending {
    /// The [Item#kind] this bean answers for.
    String kind();

    /// Tells whoever is to know, in the caller's transaction. The thing may be gone meanwhile.
    void finish(UUID id);
}
