package org.consilium.discussions.editing;

import java.util.List;
import java.util.Map;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.ui.Attachment;
import org.consilium.ui.Held;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// Model of `discussions/edit`. `action` takes the form, `back` is the post. `specialties` is empty
/// for a reply. `held` are words for which it came back. `meanwhile` is the text as another tab
/// made it, when that was refused.
public record EditPage(
        String action,
        String back,
        EditForm form,
        Problems problems,
        DraftKey draftKey,
        int draftVersion,
        Map<String, String> specialties,
        List<Attachment> files,
        @Nullable String meanwhile,
        Held held) {
    public EditPage {
        files = List.copyOf(files);
    }

    public boolean isThread() {
        return !specialties.isEmpty();
    }
}
