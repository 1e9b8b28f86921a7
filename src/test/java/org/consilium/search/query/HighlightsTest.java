package org.consilium.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.consilium.search.query.Highlights.Piece;
import org.junit.jupiter.api.Test;

class HighlightsTest {
    private final Shelf shelf = new Shelf().question("Gout", "gout");

    @Test
    void marksWordsAndTheirForms() throws IOException {
        var highlights = shelf.highlights("doses gout");
        assertThat(text(highlights.title("Gout: which dose?"))).isEqualTo("[Gout]: which [dose]?");
    }

    @Test
    void showsTheBeginningWhereNothingIsMarked() throws IOException {
        assertThat(text(shelf.highlights("amara").body("One sentence. Another one.")))
                .contains("One sentence.")
                .doesNotContain("[");
    }

    @Test
    void showsThePlaceInLongTexts() throws IOException {
        var text = "Nothing of it here. ".repeat(60) + "Then gout came. " + "And more. ".repeat(60);
        assertThat(text(shelf.highlights("gout").body(text)))
                .contains("Then [gout] came.")
                .hasSizeLessThan(700);
    }

    /// What is shown of a title is the title, whatever is in it.
    @Property(tries = 300)
    void changesNoLetter(@ForAll String text) throws IOException {
        var title = "<b>" + text.replace('\0', ' ') + " gout";
        var shown = shelf.highlights("gout a b 1").title(title);
        assertThat(shown.stream().map(Piece::text).collect(Collectors.joining())).isEqualTo(title);
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
