package org.consilium.platform;

/// Missing, or not for this viewer: one exception for both, so that nobody can tell them apart.
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found", null, false, false);
    }
}
