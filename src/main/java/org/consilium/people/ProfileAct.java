package org.consilium.people;

import org.consilium.ui.Message;

/// Something one may do with a colleague, offered on their profile as a link; a bean of the module
/// that does it. The colleague's handle is put at the end of `prefix`.
public record ProfileAct(Message label, String prefix, String icon) {
    public String path(String handle) {
        return prefix + handle;
    }
}
