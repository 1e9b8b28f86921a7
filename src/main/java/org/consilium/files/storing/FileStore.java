package org.consilium.files.storing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Keeps objects under keys. An object is there whole or not at all, to every reader, also after a
/// crash; it never changes. What both kinds promise is in `FileStoreContract`.
public interface FileStore {
    /// What a reader gets: the object's whole size, and its bytes from where was asked.
    record Opened(long size, InputStream bytes) {}

    /// Stores a file; it may be moved away by that. Returns when the object would outlive a crash.
    void put(ObjectKey key, Path file) throws IOException;

    /// `length` bytes from `from`, or up to the end if there are fewer. Empty when there is no such
    /// object. The caller closes the stream.
    Optional<Opened> open(ObjectKey key, long from, long length) throws IOException;

    /// Deletes an object; nothing happens when there is none.
    void delete(ObjectKey key) throws IOException;

    /// Calls back with every key, in no order.
    void forEach(Consumer<ObjectKey> reader) throws IOException;
}
