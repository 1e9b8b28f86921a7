package org.consilium.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.consilium.platform.StartupProblem;

/// PostgreSQL's programs, unpacked from the class path into a folder named after their content, so
/// that two versions never mix and a half unpacked one is never used.
record PostgresPrograms(Path folder) {

    private static final int OWNER_EXECUTES = 0100;

    static PostgresPrograms unpackedIn(Path cache, Consumer<String> progress) {
        var archive = archive();
        try {
            var folder = cache.resolve(nameOf(archive));
            if (!Files.isDirectory(folder)) {
                progress.accept("Unpacking PostgreSQL (once) ...");
                unpack(archive, folder);
            }
            return new PostgresPrograms(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /// The first number of the version, such as 18: data written by another one cannot be read.
    int major() {
        var words =
                Commands.run(List.of(program("postgres").toString(), "--version"))
                        .requireSuccess()
                        .split(" ", -1);
        return Integer.parseInt(words[words.length - 1].split("\\D", 2)[0]);
    }

    private static URL archive() {
        var mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        var arm = Set.of("aarch64", "arm64").contains(System.getProperty("os.arch", ""));
        var name =
                "/postgres-%s-%s.txz"
                        .formatted(mac ? "darwin" : "linux", arm ? "arm_64" : "x86_64");
        var found = PostgresPrograms.class.getResource(name);
        if (found == null) {
            throw new StartupProblem(
                    "This build carries no PostgreSQL for this machine (%s). Build it here with ./consilium build, or set CONSILIUM_DATABASE_URL."
                            .formatted(name));
        }
        return found;
    }

    private static String nameOf(URL archive) throws IOException {
        var connection = (JarURLConnection) archive.openConnection();
        var entry = connection.getJarEntry();
        var name = entry.getName().replace(".txz", "");
        return "%s-%08x".formatted(name, entry.getCrc());
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        var unfinished = Files.createTempDirectory(folder.getParent(), "unfinished-");
        try {
            try (var tar = open(archive)) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpackEntry(tar, entry, unfinished);
                }
            }
            setMode(unfinished, true);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileSystemException e) {
            if (!Files.isDirectory(
                    folder)) { // otherwise another process was quicker, which is as good
                throw e;
            }
        } finally {
            deleteTree(unfinished);
        }
    }

    private static TarArchiveInputStream open(URL archive) throws IOException {
        InputStream raw = archive.openStream();
        return new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(raw, 1 << 16)));
    }

    private static void unpackEntry(TarArchiveInputStream tar, TarArchiveEntry entry, Path root)
            throws IOException {
        var target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("entry outside its archive: " + entry.getName());
        }
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (!entry.isDirectory()) {
            Files.copy(tar, target);
            setMode(target, (entry.getMode() & OWNER_EXECUTES) != 0);
        } else {
            setMode(target, true);
        }
    }

    /// Everybody may read, whatever the umask: PostgreSQL may have to run as another user than we
    /// do.
    private static void setMode(Path path, boolean executable) throws IOException {
        var mode =
                EnumSet.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.GROUP_READ,
                        PosixFilePermission.OTHERS_READ);
        if (executable) {
            mode.addAll(
                    Set.of(
                            PosixFilePermission.OWNER_EXECUTE,
                            PosixFilePermission.GROUP_EXECUTE,
                            PosixFilePermission.OTHERS_EXECUTE));
        }
        Files.setPosixFilePermissions(path, mode);
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (var path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
