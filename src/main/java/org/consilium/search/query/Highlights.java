package org.consilium.search.query;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.consilium.search.index.Analysis;
import org.consilium.search.index.Fields;

/// Shows where the words are: text in pieces, found or not. No HTML is made here; the template
/// writes each piece as the text it is.
public final class Highlights {
    private static final int PASSAGE = 160;
    private static final int PASSAGES = 2;
    private static final int READ_AT_MOST = 6_000;
    private static final float MIDDLE = 0.5f;

    /// To the highlighter it parts the values of a field.
    private static final char SEPARATOR = '\0';

    /// A run of text, to be marked if it was found.
    public record Piece(String text, boolean found) {}

    private final Query words;
    private final UnifiedHighlighter titles;
    private final UnifiedHighlighter bodies;

    public Highlights(Query words) {
        this.words = words;
        this.titles = highlighter().withBreakIterator(WholeBreakIterator::new).build();
        this.bodies =
                highlighter()
                        .withBreakIterator(() ->
                                LengthGoalBreakIterator.createClosestToLength(
                                        BreakIterator.getSentenceInstance(Locale.ROOT),
                                        PASSAGE,
                                        MIDDLE))
                        .build();
    }

    private static UnifiedHighlighter.Builder highlighter() {
        return UnifiedHighlighter.builderWithoutSearcher(Analysis.forIndex())
                .withFormatter(new Marking())
                .withWeightMatches(false)
                .withFieldMatcher(field -> !field.equals(Fields.NAME))
                .withMaxLength(READ_AT_MOST);
    }

    public List<Piece> title(String title) throws IOException {
        return marked(titles, Fields.TITLE, title, 1);
    }

    public List<Piece> body(String body) throws IOException {
        return marked(bodies, Fields.BODY, body, PASSAGES);
    }

    private List<Piece> marked(
            UnifiedHighlighter highlighter, String field, String text, int passages)
            throws IOException {
        if (text.isBlank()) {
            return List.of();
        }
        var marked =
                highlighter.highlightWithoutSearcher(
                        field, words, text.replace(SEPARATOR, ' '), passages);
        return marked instanceof Marked found ? found.pieces : List.of(new Piece(text, false));
    }

    private record Marked(List<Piece> pieces) {}

    /// Passages in pieces; finds that overlap are one.
    private static final class Marking extends PassageFormatter {
        private static final Piece GAP = new Piece(" … ", false);

        @Override
        public Object format(Passage[] passages, String text) {
            var pieces = new ArrayList<Piece>();
            int last = 0;
            for (var passage : passages) {
                if (!pieces.isEmpty() && passage.getStartOffset() > last) {
                    pieces.add(GAP);
                }
                last = passage.getEndOffset();
                add(pieces, passage, text);
            }
            if (last < text.length() - 1) {
                pieces.add(new Piece(" …", false));
            }
            return new Marked(pieces);
        }

        private static void add(List<Piece> pieces, Passage passage, String text) {
            int at = passage.getStartOffset();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int start = Math.max(at, passage.getMatchStarts()[i]);
                int end = Math.min(passage.getMatchEnds()[i], passage.getEndOffset());
                if (end > start) {
                    add(pieces, text.substring(at, start), false);
                    add(pieces, text.substring(start, end), true);
                    at = end;
                }
            }
            add(pieces, text.substring(at, Math.max(at, passage.getEndOffset())), false);
        }

        private static void add(List<Piece> pieces, String text, boolean found) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, found));
            }
        }
    }
}
