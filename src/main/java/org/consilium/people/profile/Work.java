package org.consilium.people.profile;

import java.util.UUID;
import org.consilium.platform.Id;
import org.jspecify.annotations.Nullable;

/// A publication or a talk. `venue` is the journal or the meeting; the DOI is bare (`10.1056/…`),
/// as is the PubMed id.
public record Work(
        WorkId id,
        Kind kind,
        String title,
        String venue,
        int year,
        @Nullable String doi,
        @Nullable String pubmedId) {

    /// What sort of work.
    public enum Kind {
        PUBLICATION,
        TALK
    }

    /// Identifies a work.
    public record WorkId(UUID value) implements Id {}

    /// Where it can be read, or null.
    public @Nullable String address() {
        if (doi != null) {
            return "https://doi.org/" + doi;
        }
        return pubmedId == null ? null : "https://pubmed.ncbi.nlm.nih.gov/" + pubmedId + "/";
    }
}
