package org.consilium.platform.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.consilium.platform.StartupProblem;
import org.jspecify.annotations.Nullable;

/// The directory that holds everything of one installation, locked for this process as long as it
/// is open.
final class DataDirectory implements AutoCloseable {

    private static final int PASSWORD_BYTES = 24;

    private final Path home;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path home, FileChannel channel, FileLock lock) {
        this.home = home;
        this.channel = channel;
        this.lock = lock;
    }

    /// Makes the directory when it is missing.
    ///
    /// @throws StartupProblem when it cannot be written, or another process holds it
    static DataDirectory open(Path home) {
        try {
            if (!Files.isDirectory(home)) {
                Files.createDirectories(home);
                Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
            }
            var file = home.resolve("consilium.lock");
            var channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            return locked(home, channel);
        } catch (AccessDeniedException e) {
            throw new StartupProblem(
                    "No permission to write in the data directory %s. Give it to the user who starts Consilium, or choose another with --data."
                            .formatted(home),
                    e);
        } catch (FileSystemException e) {
            throw new StartupProblem(
                    "The data directory %s cannot be used (%s). Choose another with --data."
                            .formatted(
                                    home,
                                    e.getReason() == null
                                            ? "it is not a directory"
                                            : e.getReason()),
                    e);
        } catch (IOException e) {
            throw new StartupProblem(
                    "The data directory %s cannot be used: %s".formatted(home, e.getMessage()), e);
        }
    }

    private static DataDirectory locked(Path home, FileChannel channel) throws IOException {
        var lock = tryLock(channel);
        if (lock == null) {
            var holder = new String(readAll(channel), StandardCharsets.US_ASCII).strip();
            channel.close();
            throw new StartupProblem(
                    "The data directory %s is in use by another Consilium (process %s). Stop that one (kill %s), or choose another directory with --data."
                            .formatted(home, holder, holder));
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(
                        (ProcessHandle.current().pid() + "\n")
                                .getBytes(StandardCharsets.US_ASCII)));
        return new DataDirectory(home, channel, lock);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    private static byte[] readAll(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate((int) Math.min(channel.size(), 32));
        channel.read(bytes, 0);
        return bytes.array();
    }

    Path home() {
        return home;
    }

    Path cluster() {
        return home.resolve("postgres");
    }

    Path log() {
        return home.resolve("postgres.log");
    }

    boolean hasCluster() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    /// @throws StartupProblem when the cluster was written by another major version, which this one
    ///   must not touch
    void requireVersion(int major) throws IOException {
        var written = Files.readString(cluster().resolve("PG_VERSION")).strip();
        if (!written.equals(Integer.toString(major))) {
            throw new StartupProblem(
                    "The data directory %s was written by PostgreSQL %s, and this Consilium brings PostgreSQL %d. Nothing was changed. Start it with the Consilium that wrote it, or choose another directory with --data."
                            .formatted(home, written, major));
        }
    }

    /// The password of both roles; made on first use, readable by the owner only.
    String password() throws IOException {
        var file = home.resolve("postgres.password");
        if (!Files.exists(file)) {
            var bytes = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(bytes);
            var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            var onlyMine =
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"));
            var unfinished = Files.createTempFile(home, "postgres.password", ".new", onlyMine);
            Files.writeString(unfinished, password);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
