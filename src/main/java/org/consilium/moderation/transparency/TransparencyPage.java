package org.consilium.moderation.transparency;

import java.util.List;
import org.consilium.moderation.HouseRules;
import org.consilium.moderation.Measure;
import org.consilium.ui.Message;

/// Model of `moderation/transparency`: closed months, the newest first.
public record TransparencyPage(List<Month> months, HouseRules rules) {
    private static final String REVERSED = "REVERSED";

    public TransparencyPage {
        months = List.copyOf(months);
    }

    /// What a key of [Month#decisions] is called.
    public Message measure(String key) {
        return key.equals(REVERSED)
                ? Message.of("Taken back by moderators")
                : Measure.valueOf(key).label();
    }
}
