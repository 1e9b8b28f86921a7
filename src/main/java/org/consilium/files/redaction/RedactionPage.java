package org.consilium.files.redaction;

import java.util.List;
import org.consilium.ui.Attachment;
import org.consilium.ui.Problems;

/// Model of `files/redaction`. `proposed` are places that look like writing; what is in none of
/// them has not been found empty.
public record RedactionPage(
        Attachment picture,
        RedactionForm form,
        List<Box> boxes,
        List<Box> proposed,
        String back,
        Problems problems) {
    public RedactionPage {
        boxes = List.copyOf(boxes);
        proposed = List.copyOf(proposed);
    }

    public String path() {
        return picture.path() + "/redaction";
    }
}
