package org.consilium.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.consilium.search.index.Documents;

/// DOIs and PubMed numbers in what was typed, as documents cite them: `doi:…`, `pmid:…`.
final class References {
    private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,9}/\\S+");
    private static final Pattern NUMBER = Pattern.compile("(?:pmid:?|pubmed:?)?0*(\\d{5,9})");
    private static final Pattern ENDS = Pattern.compile("[.,;:!?)\\]}]+$");

    private References() {}

    static List<String> in(String text) {
        var found = new ArrayList<String>();
        var low = Documents.lower(text.strip());
        var doi = DOI.matcher(low);
        if (doi.find()) {
            var name = doi.group();
            found.add("doi:" + name);
            var bare = ENDS.matcher(name).replaceAll("");
            if (!bare.equals(name)) {
                found.add("doi:" + bare);
            }
        }
        var number = NUMBER.matcher(low);
        if (number.matches()) {
            found.add("pmid:" + number.group(1));
        } else if (low.contains("pubmed.ncbi.nlm.nih.gov/")) {
            var digits = Pattern.compile("nih\\.gov/0*(\\d{1,9})").matcher(low);
            if (digits.find()) {
                found.add("pmid:" + digits.group(1));
            }
        }
        return found;
    }
}
