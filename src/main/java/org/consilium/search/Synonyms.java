package org.consilium.search;

import java.util.List;

/// Other words for what was typed, from the thesaurus: "MI" and "myocardial infarction" for "heart
/// attack". For modules that compare what people name; the search itself looks for meanings.
public interface Synonyms {
    /// Phrases that mean the same, as the thesaurus writes them, without the phrase itself; nothing
    /// for a phrase that means several things. Case and number make no difference.
    List<String> of(String phrase);
}
