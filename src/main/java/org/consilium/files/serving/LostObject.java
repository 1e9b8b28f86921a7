package org.consilium.files.serving;

/// A file is in the book, and its bytes are not in the store.
final class LostObject extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
