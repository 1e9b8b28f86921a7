package org.consilium.search.words;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;

/// Remembers which words are written in capitals, before all become small: "MS" is not "Ms".
public final class CapitalsFilter extends TokenFilter {
    static final int CAPITALS = 1;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);

    public CapitalsFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        flags.setFlags(isInCapitals() ? CAPITALS : 0);
        return true;
    }

    /// A small "s" at the end is a plural: "NSAIDs".
    private boolean isInCapitals() {
        int length = term.length();
        int end = length > 2 && term.charAt(length - 1) == 's' ? length - 1 : length;
        boolean letters = false;
        for (int i = 0; i < end; i++) {
            if (Character.isLowerCase(term.charAt(i))) {
                return false;
            }
            letters |= Character.isUpperCase(term.charAt(i));
        }
        return letters && end > 1;
    }
}
