package org.consilium.search.words;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/// Puts a sign beside the first word of whatever the thesaurus knows: "myocardial infarction" gets
/// the sign of heart attacks. The sign reaches from the first word to the last, to be marked.
public final class MeaningFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    private final Thesaurus thesaurus;
    private final List<Ahead> ahead = new ArrayList<>();
    private final Deque<Sign> signs = new ArrayDeque<>();
    private @Nullable State head;

    /// A word that was read to see whether a name goes on.
    private record Ahead(State state, Thesaurus.Word word, int end) {}

    private record Sign(String text, int end) {}

    public MeaningFilter(TokenStream input, Thesaurus thesaurus) {
        super(input);
        this.thesaurus = thesaurus;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!signs.isEmpty()) {
            write(signs.removeFirst());
            return true;
        }
        var known = ahead.isEmpty() ? null : ahead.removeFirst();
        if (known != null) {
            restoreState(known.state);
        } else if (!input.incrementToken()) {
            return false;
        }
        var word = known == null ? word() : known.word;
        if (thesaurus.begins(word.key())) {
            look(word);
        }
        return true;
    }

    private void look(Thesaurus.Word word) throws IOException {
        head = captureState();
        int end = offset.endOffset();
        var named = thesaurus.named(distance -> distance == 0 ? word : ahead(distance - 1), false);
        restoreState(head);
        for (var each : named) {
            int last = each.words() == 1 ? end : ahead.get(each.words() - 2).end;
            signs.addLast(new Sign(each.meaning().sign(), last));
        }
    }

    private Thesaurus.@Nullable Word ahead(int distance) throws IOException {
        if (distance < ahead.size()) {
            return ahead.get(distance).word;
        }
        if (!input.incrementToken()) {
            return null;
        }
        var read = new Ahead(captureState(), word(), offset.endOffset());
        ahead.add(read);
        return read.word;
    }

    private Thesaurus.Word word() {
        return new Thesaurus.Word(
                WordForms.key(term.toString()), flags.getFlags() == CapitalsFilter.CAPITALS);
    }

    private void write(Sign sign) {
        restoreState(head);
        int start = offset.startOffset();
        term.setEmpty().append(sign.text);
        offset.setOffset(start, Math.max(start, sign.end));
        step.setPositionIncrement(0);
        keyword.setKeyword(true);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ahead.clear();
        signs.clear();
        head = null;
    }
}
