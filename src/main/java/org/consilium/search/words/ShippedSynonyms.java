package org.consilium.search.words;

import java.util.List;
import org.consilium.search.Synonyms;
import org.springframework.stereotype.Component;

/// The synonyms of the thesaurus that comes with this version.
@Component
class ShippedSynonyms implements Synonyms {
    @Override
    public List<String> of(String phrase) {
        return Thesaurus.shipped().others(phrase);
    }
}
