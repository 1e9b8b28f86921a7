package org.consilium.files.storing;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.function.Consumer;

/// Objects as files of a directory: `ab/cd/abcd….full`. A file gets its name when all of it is on
/// the disk; before that it lies in `incoming`, or beside its name with the ending `.part`.
public final class DiskStore implements FileStore {
    private static final int FOLDER = 2;

    private final Path root;

    public DiskStore(Path root) throws IOException {
        this.root = root;
        if (!Files.isDirectory(root)) {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Override
    public void put(ObjectKey key, Path file) throws IOException {
        var path = path(key);
        Files.createDirectories(path.getParent());
        var part = path.resolveSibling(path.getFileName() + ".part");
        Files.move(file, part, StandardCopyOption.REPLACE_EXISTING);
        sync(part, StandardOpenOption.WRITE);
        Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
        for (var folder = path.getParent();
                folder != null && folder.startsWith(root);
                folder = folder.getParent()) {
            sync(folder, StandardOpenOption.READ);
        }
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    @Override
    public Optional<Opened> open(ObjectKey key, long from, long length) throws IOException {
        try {
            var channel = FileChannel.open(path(key), StandardOpenOption.READ);
            long size = channel.size();
            channel.position(Math.min(from, size));
            var bytes = Channels.newInputStream(channel);
            return Optional.of(new Opened(size, new FirstBytes(bytes, length)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    @Override
    public void delete(ObjectKey key) throws IOException {
        Files.deleteIfExists(path(key));
    }

    @Override
    public void forEach(Consumer<ObjectKey> reader) throws IOException {
        try (var files = Files.walk(root)) {
            files.map(Path::getFileName)
                    .map(Path::toString)
                    .map(ObjectKey::parse)
                    .flatMap(Optional::stream)
                    .forEach(reader);
        }
    }

    private Path path(ObjectKey key) {
        return root.resolve(key.base().substring(0, FOLDER))
                .resolve(key.base().substring(FOLDER, 2 * FOLDER))
                .resolve(key.name());
    }
}
