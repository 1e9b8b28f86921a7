package org.consilium.search.index;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.search.words.Thesaurus;
import org.jspecify.annotations.Nullable;

/// What an index was built from and how far it has followed; kept inside it, so that files and
/// position are never apart.
record Built(UUID epoch, int generation, Position position) {
    /// Changed whenever documents are written otherwise than before: an older index is built anew.
    private static final String LAYOUT = "3 with words of " + Thesaurus.shipped().version();

    Built at(Position further) {
        return new Built(epoch, generation, further);
    }

    Map<String, String> write() {
        return Map.of(
                "layout", LAYOUT,
                "epoch", epoch.toString(),
                "generation", Integer.toString(generation),
                "xid", Long.toString(position.xid()),
                "seq", Long.toString(position.seq()));
    }

    /// Empty for an index of another layout, and for one that was never finished.
    static Optional<Built> read(@Nullable Map<String, String> kept) {
        if (kept == null || !LAYOUT.equals(kept.get("layout"))) {
            return Optional.empty();
        }
        return Optional.of(
                new Built(
                        UUID.fromString(kept.getOrDefault("epoch", "")),
                        Integer.parseInt(kept.getOrDefault("generation", "")),
                        new Position(
                                Long.parseLong(kept.getOrDefault("xid", "")),
                                Long.parseLong(kept.getOrDefault("seq", "")))));
    }
}
