package org.consilium.deidentification;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilium.ui.Message;

/// How many people are like the one that is told of.
public sealed interface RarityAnswer {
    /// Enough, or nothing rare is told.
    record Many() implements RarityAnswer {}

    /// Fewer than may be told of: `why` says it in a sentence, `instead` what to change, the
    /// smallest change first.
    record TooFew(double expected, Message why, List<Generalisation> instead)
            implements RarityAnswer {
        public TooFew {
            instead = List.copyOf(instead);
        }
    }

    /// What could be told less finely, and how many people would be like that then. `words` of the
    /// texts have what stands for them beside them; none for the age.
    record Generalisation(What what, Message advice, double expected, Map<String, String> words) {
        public Generalisation {
            words = Map.copyOf(words);
        }

        /// A text that tells less.
        public String of(String text) {
            var told = text;
            for (var word : words.entrySet()) {
                var whole =
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(word.getKey()) + "(?![\\p{L}\\p{N}])";
                told = told.replaceAll(whole, Matcher.quoteReplacement(word.getValue()));
            }
            return told;
        }
    }

    /// What a [Generalisation] changes.
    enum What {
        PLACE,
        AGE,
        DATE
    }
}
