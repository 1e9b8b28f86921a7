package org.consilium.discussions;

import java.util.List;
import java.util.Optional;
import org.consilium.platform.Viewer;
import org.consilium.ui.Fragment;
import org.jspecify.annotations.Nullable;

/// Shows the threads of one kind in its own words instead of a post; a bean of the module that owns
/// what they are about. Replies, drafts, read positions, following, reports and notices are those
/// of every thread. Such a thread begins with [Threads#present]; it is changed and ended on the
/// pages of the owning module.
public interface ThreadFace {
    ThreadKind kind();

    /// What stands at the top of the page; who may read the thread has been asked.
    Optional<Face> of(Viewer viewer, ThreadId thread);

    /// Whether this viewer wrote a thread that says somebody else did. Asked only where the
    /// thread's own author is not the viewer.
    boolean isAuthor(Viewer viewer, ThreadId thread);

    /// `parts` in the order of the page; `aside` beside them. `editPath` and `leavePath`
    /// (withdrawing it) are null for who may not. `gone` says that it was withdrawn: then nothing
    /// of the thread is shown but the parts.
    record Face(
            List<Fragment> parts,
            List<Fragment> aside,
            @Nullable String editPath,
            @Nullable String leavePath,
            boolean isAuthor,
            boolean gone) {
        public Face {
            parts = List.copyOf(parts);
            aside = List.copyOf(aside);
        }
    }
}
