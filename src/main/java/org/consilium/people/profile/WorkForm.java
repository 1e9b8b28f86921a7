package org.consilium.people.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A work as it is typed. A DOI may be pasted as an address, a PubMed id with its prefix.
public record WorkForm(
        @Pattern(regexp = "PUBLICATION|TALK", message = "Choose what it is.") String kind,
        @NotBlank(message = "Write its title.")
                @Size(max = 300, message = "A title has at most 300 characters.")
                String title,
        @Size(max = 200, message = "At most 200 characters.") String venue,
        @Pattern(regexp = "(19|20)\\d\\d", message = "Write the year in four digits.") String year,
        @Pattern(regexp = "(10\\.\\d{4,9}/\\S{1,200})?", message = "A DOI begins with 10.")
                String doi,
        @Pattern(regexp = "(\\d{1,9})?", message = "A PubMed id is a number.") String pubmedId) {

    static final WorkForm EMPTY = new WorkForm("PUBLICATION", "", "", "", "", "");

    public WorkForm {
        kind = clean(kind);
        title = clean(title);
        venue = clean(venue);
        year = clean(year);
        doi = clean(doi).replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
        pubmedId =
                clean(pubmedId)
                        .replaceFirst(
                                "(?i)^(https?://pubmed\\.ncbi\\.nlm\\.nih\\.gov/|pmid:?\\s*)", "")
                        .replaceFirst("/$", "");
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\p{Cc}", " ").strip();
    }
}
