package org.consilium.discussions.reading;

import java.util.List;
import org.consilium.discussions.replying.ReplyForm;
import org.consilium.ui.Attachment;
import org.consilium.ui.Held;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// The form at the end of a thread. `preview` is the text's safe HTML when it was asked for; `held`
/// are words for which it came back.
public record Composer(
        ReplyForm form,
        Problems problems,
        int draftVersion,
        List<Attachment> files,
        @Nullable String preview,
        Held held) {
    public Composer {
        files = List.copyOf(files);
    }
}
