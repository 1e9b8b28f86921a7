package org.consilium.files;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.consilium.platform.MemberId;

/// Where files of one member lie until their form is sent; seen by that member only. `id` is made
/// from what the form is for, so that a draft that comes back finds its files again.
public record Tray(MemberId member, UUID id) {
    /// `form` names the form among all of the member's: the key of its draft.
    public static Tray of(MemberId member, String form) {
        var name = member.value() + " " + form;
        return new Tray(member, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
