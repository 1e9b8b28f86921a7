package org.consilium.platform.keeping;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.consilium.platform.StartupProblem;
import org.springframework.util.FileSystemUtils;

/// The four directions: to a file, to a folder, and back from each. What is not whole never bears
/// the name it was asked for.
final class Keeping {
    private final DataSource database;
    private final Path home;
    private final Clock clock;
    private final KeepingProgress progress;

    Keeping(DataSource database, Path home, Clock clock, KeepingProgress progress) {
        this.database = database;
        this.home = home.toAbsolutePath().normalize();
        this.clock = clock;
        this.progress = progress;
    }

    Manifest backup(Path file, char[] passphrase) {
        refuseExisting(file);
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        return carefully(() -> {
            try {
                Files.deleteIfExists(unfinished);
                var manifest = write(unfinished, passphrase);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
                return manifest;
            } finally {
                Files.deleteIfExists(unfinished);
            }
        });
    }

    private Manifest write(Path unfinished, char[] passphrase) throws IOException, SQLException {
        var onlyMine =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(unfinished, onlyMine);
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            Manifest manifest;
            var out = new BufferedOutputStream(Channels.newOutputStream(channel));
            var sealed = Seal.encrypting(out, passphrase);
            var sink = new ZipSink(sealed);
            manifest = new Dump(home, clock, progress).write(database, sink);
            // Not closed when something failed: closing would mark the end.
            sink.close();
            return manifest;
        } finally {
            sync(unfinished);
        }
    }

    private static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    Manifest restore(Path file, char[] passphrase) {
        return carefully(() -> {
            try (var in = new BufferedInputStream(Files.newInputStream(file))) {
                var opened = Seal.decrypting(in, passphrase);
                try (var source = new ZipSource(opened)) {
                    return new Load(home, progress).read(database, source);
                } catch (IOException damaged) {
                    if (isOurDisk(damaged)) {
                        throw damaged;
                    }
                    throw Seal.damaged(damaged);
                }
            }
        });
    }

    Manifest export(Path folder) {
        refuseExisting(folder);
        var unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        return carefully(() -> {
            try {
                FileSystemUtils.deleteRecursively(unfinished);
                Files.createDirectories(
                        unfinished,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
                Manifest manifest;
                try (var sink = new FolderSink(unfinished)) {
                    manifest = new Dump(home, clock, progress).write(database, sink);
                }
                Files.deleteIfExists(folder);
                Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
                return manifest;
            } finally {
                FileSystemUtils.deleteRecursively(unfinished);
            }
        });
    }

    Manifest importFrom(Path folder) {
        return carefully(() -> {
            try (var source = new FolderSource(folder)) {
                return new Load(home, progress).read(database, source);
            }
        });
    }

    private static void refuseExisting(Path target) {
        if (Files.isDirectory(target)) {
            try (var inside = Files.list(target)) {
                if (inside.findAny().isEmpty()) {
                    return;
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        if (Files.exists(target)) {
            throw new StartupProblem(
                    "%s is there already. Choose another name; nothing was made."
                            .formatted(target));
        }
    }

    private interface Work {
        Manifest run() throws IOException, SQLException;
    }

    private static Manifest carefully(Work work) {
        try {
            return work.run();
        } catch (FileAlreadyExistsException twice) {
            throw new StartupProblem(
                    "%s is there already. Choose an empty place.".formatted(twice.getFile()),
                    twice);
        } catch (IOException broken) {
            throw new StartupProblem(
                    isOurDisk(broken)
                            ? "The disk is full. Nothing half-made is left; make room and try again."
                            : "This could not be read or written: "
                                    + broken.getMessage()
                                    + ". Nothing half-made is left.",
                    broken);
        } catch (SQLException broken) {
            throw new StartupProblem(
                    "The database refused: %s Nothing half-made is left."
                            .formatted(broken.getMessage()),
                    broken);
        }
    }

    private static boolean isOurDisk(IOException failure) {
        return String.valueOf(failure.getMessage()).contains("No space left");
    }
}
