package org.consilium.search;

import java.util.List;

/// Other words for what was typed: "MI" and "myocardial infarction" for "heart attack". At most one
/// bean; without it a word stands for itself. Asked with folded text in lower case: one word, or up
/// to four in a row.
public interface Synonyms {
    /// Phrases that mean the same, without the phrase itself.
    List<String> of(String phrase);
}
