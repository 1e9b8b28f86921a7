package org.consilium.people.silencing;

import java.util.Optional;
import org.consilium.people.Blocking;
import org.consilium.people.Blocks;
import org.consilium.people.SilenceKind;
import org.consilium.people.following.Follows;
import org.consilium.platform.MemberId;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Blocking and muting, which nobody is told of. A block ends that the two follow each other; both
/// can be taken back, and then nothing is as before but what was written.
@Component
public class Silences implements Blocking {
    private final SilenceRepository silences;
    private final Blocks blocks;
    private final Follows follows;

    Silences(SilenceRepository silences, Blocks blocks, Follows follows) {
        this.silences = silences;
        this.blocks = blocks;
        this.follows = follows;
    }

    @Override
    @Transactional
    public void block(Viewer viewer, MemberId other) {
        silence(viewer, other, SilenceKind.BLOCK);
    }

    /// Doing it twice is doing it once.
    @Transactional
    public void silence(Viewer viewer, MemberId other, SilenceKind kind) {
        if (viewer.is(other)) {
            throw new NotFound();
        }
        blocks.hold(viewer.id(), other);
        silences.keep(viewer.id(), other, kind);
        if (kind == SilenceKind.BLOCK) {
            follows.endBetween(viewer.id(), other);
        }
    }

    /// Nothing happens where there was none.
    @Transactional
    public void end(Viewer viewer, String handle, SilenceKind kind) {
        silences.end(viewer.id(), handle, kind);
    }

    /// A member of the viewer's own world, other than themselves.
    public Optional<MemberId> find(Viewer viewer, String handle) {
        return silences.find(viewer.id(), handle);
    }
}
