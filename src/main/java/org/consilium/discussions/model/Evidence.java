package org.consilium.discussions.model;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Something published that a text cites: by DOI, or by its number in PubMed.
///
/// Source of the forms: the DOI Handbook (a prefix `10.` with a registrant of four to nine digits,
/// then any suffix; case does not count), and PubMed's numbers of up to eight digits.
public record Evidence(Kind kind, String id) {
    /// Which register the id is of.
    public enum Kind {
        DOI,
        PMID
    }

    private static final int AT_MOST = 20;
    private static final int DOI_AT_MOST = 200;
    private static final Pattern CITED =
            Pattern.compile(
                    "(?<doi>\\b10\\.\\d{4,9}/[^\\s\"<>\\[\\]{}|\\\\^`]+)"
                            + "|(?:\\bPMID:?\\s?|pubmed\\.ncbi\\.nlm\\.nih\\.gov/"
                            + "|ncbi\\.nlm\\.nih\\.gov/pubmed/)(?<pmid>\\d{1,8})\\b",
                    Pattern.CASE_INSENSITIVE);

    /// What a text cites, in its order, each once; twenty at most.
    public static List<Evidence> in(String text) {
        var found = new LinkedHashSet<Evidence>();
        var matcher = CITED.matcher(text);
        while (matcher.find() && found.size() < AT_MOST) {
            var doi = matcher.group("doi");
            if (doi == null) {
                found.add(new Evidence(Kind.PMID, stripZeros(matcher.group("pmid"))));
            } else if (!trimmed(doi).endsWith("/") && trimmed(doi).length() <= DOI_AT_MOST) {
                found.add(new Evidence(Kind.DOI, trimmed(doi).toLowerCase(Locale.ROOT)));
            }
        }
        return List.copyOf(found);
    }

    /// Reads [#stored].
    public static Evidence of(String stored) {
        int colon = stored.indexOf(':');
        var kind = Kind.valueOf(stored.substring(0, colon).toUpperCase(Locale.ROOT));
        return new Evidence(kind, stored.substring(colon + 1));
    }

    /// `doi:10.1056/nejmoa2107519`, `pmid:34449189`.
    public String stored() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }

    /// What a reader sees: `doi:10.1056/…`, `PubMed 34449189`.
    public String label() {
        return kind == Kind.DOI ? "doi:" + id : "PubMed " + id;
    }

    public String url() {
        return kind == Kind.PMID
                ? "https://pubmed.ncbi.nlm.nih.gov/" + id + "/"
                : "https://doi.org/"
                        + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    /// Without the punctuation of the sentence round it; a bracket stays if it was opened inside.
    private static String trimmed(String doi) {
        int end = doi.length();
        while (end > 0 && isOutside(doi, end)) {
            end--;
        }
        return doi.substring(0, end);
    }

    private static boolean isOutside(String doi, int end) {
        char last = doi.charAt(end - 1);
        if (last == ')') {
            return count(doi, end, ')') > count(doi, end, '(');
        }
        return ".,;:!?'*_~’”»&".indexOf(last) >= 0;
    }

    private static long count(String doi, int end, char bracket) {
        return doi.substring(0, end).chars().filter(c -> c == bracket).count();
    }

    private static String stripZeros(String number) {
        var stripped = number.replaceFirst("^0+", "");
        return stripped.isEmpty() ? "0" : stripped;
    }
}
