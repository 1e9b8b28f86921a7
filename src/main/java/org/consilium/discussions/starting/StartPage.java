package org.consilium.discussions.starting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.consilium.discussions.PlaceCard;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.ui.Attachment;
import org.consilium.ui.Held;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// Model of `discussions/start`. `preview` is the text's safe HTML when it was asked for; `held`
/// are words for which it came back; `restored` is when the draft was saved that fills the form.
public record StartPage(
        PlaceCard place,
        ThreadForm form,
        Problems problems,
        Map<String, String> specialties,
        int draftVersion,
        @Nullable Instant restored,
        List<Attachment> files,
        @Nullable String preview,
        Held held) {

    public StartPage {
        files = List.copyOf(files);
    }

    public boolean isQuestion() {
        return form.kind().equals("question");
    }

    public DraftKey draftKey() {
        return form.draftKey();
    }
}
