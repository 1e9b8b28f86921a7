package org.consilium.search.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.consilium.search.words.CapitalsFilter;
import org.consilium.search.words.FormsFilter;
import org.consilium.search.words.MeaningFilter;
import org.consilium.search.words.Thesaurus;

/// Cuts text into words: by Unicode's rules, in lower case, without accents; Chinese, Japanese and
/// Korean in pairs of characters. In titles and texts each word stands beside its stem (of American
/// spelling and in the singular) and the sign of what it means, in one field: "pericarditides"
/// finds "pericarditis", "oedema" finds "edema", and the very word counts more.
public final class Analysis {
    private static final int LONGEST = 60;

    /// As typed: for names, and for phrases.
    public static final Analyzer EXACT = new Chain(Forms.EXACT);

    /// As typed and stemmed.
    public static final Analyzer STEMMED = new Chain(Forms.STEMMED);

    /// As typed and stemmed, with signs of what it means.
    private static final Analyzer MEANING = new Chain(Forms.MEANING);

    /// How many entries a word makes in such a field, about: lengths are counted in entries, and
    /// must be compared in words.
    static final float ENTRIES_OF_A_WORD = 1.7f;

    private enum Forms {
        EXACT,
        STEMMED,
        MEANING
    }

    private Analysis() {}

    /// The right one for each field.
    public static Analyzer forIndex() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return field.equals(Fields.NAME) ? EXACT : MEANING;
            }
        };
    }

    private static final class Chain extends Analyzer {
        private final Forms forms;

        private Chain(Forms forms) {
            this.forms = forms;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = tokenizer();
            TokenStream words = new EnglishPossessiveFilter(new CJKWidthFilter(source));
            if (forms == Forms.MEANING) {
                words = new CapitalsFilter(words);
            }
            words = new GreekLowerCaseFilter(words);
            words = new ArabicNormalizationFilter(new ASCIIFoldingFilter(words));
            words = new CJKBigramFilter(words);
            if (forms == Forms.MEANING) {
                words = new MeaningFilter(words, Thesaurus.shipped());
            }
            if (forms != Forms.EXACT) {
                words = new PorterStemFilter(new FormsFilter(new KeywordRepeatFilter(words)));
                words = new RemoveDuplicatesTokenFilter(words);
            }
            return new TokenStreamComponents(source, words);
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new ASCIIFoldingFilter(new GreekLowerCaseFilter(new CJKWidthFilter(in)));
        }

        private static Tokenizer tokenizer() {
            var tokenizer = new StandardTokenizer();
            tokenizer.setMaxTokenLength(LONGEST);
            return tokenizer;
        }
    }
}
