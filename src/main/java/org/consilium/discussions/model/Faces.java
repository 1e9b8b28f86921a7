package org.consilium.discussions.model;

import java.util.Optional;
import org.consilium.discussions.ThreadFace;
import org.consilium.platform.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Asks the module that owns what a thread is about. Questions and articles are our own.
@Component
public class Faces {
    /// Asked for late: the modules above need our gate themselves.
    private final ObjectProvider<ThreadFace> faces;

    Faces(ObjectProvider<ThreadFace> faces) {
        this.faces = faces;
    }

    public Optional<ThreadFace.Face> of(Viewer viewer, ThreadHead thread) {
        return owner(thread).flatMap(face -> face.of(viewer, thread.id()));
    }

    /// Whether the viewer wrote a thread that says somebody else did.
    boolean isSealedAuthor(Viewer viewer, ThreadHead thread) {
        return viewer.isSignedIn()
                && owner(thread).filter(face -> face.isAuthor(viewer, thread.id())).isPresent();
    }

    private Optional<ThreadFace> owner(ThreadHead thread) {
        return thread.isFaced()
                ? faces.stream().filter(face -> face.kind() == thread.kind()).findFirst()
                : Optional.empty();
    }
}
