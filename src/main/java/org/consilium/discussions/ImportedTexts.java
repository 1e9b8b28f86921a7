package org.consilium.discussions;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.consilium.discussions.importing.TakeTexts;
import org.consilium.platform.MemberId;
import org.consilium.ui.TypedText;
import org.springframework.stereotype.Component;

/// Takes texts of others into a place as articles. Each keeps its name; who takes the same file in
/// again changes nothing, so an import that was broken off is simply begun anew. Nobody is told.
@Component
public class ImportedTexts {
    private final TakeTexts takeTexts;

    ImportedTexts(TakeTexts takeTexts) {
        this.takeTexts = takeTexts;
    }

    /// A text as it came; cleaned, and checked against the limits of every post.
    public record Text(String external, String title, String body) {}

    /// Where to, in whose name, and whether the texts are published elsewhere already: then they
    /// pass the gate unseen, because they are no patients'.
    public record Into(
            Place place, String collection, MemberId author, boolean literature, Instant at) {}

    /// How many became articles, were held because something is open in them, or were there.
    public record Taken(int published, List<String> held, int before) {
        public Taken {
            held = List.copyOf(held);
        }
    }

    /// A text without what is no text: control characters, and marks that turn its direction.
    public static String clean(String text) {
        return TypedText.lines(text);
    }

    public Taken take(Into into, Collection<Text> texts) {
        return takeTexts.take(into, texts);
    }
}
