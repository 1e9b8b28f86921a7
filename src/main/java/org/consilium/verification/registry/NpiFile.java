package org.consilium.verification.registry;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.consilium.platform.StartupProblem;

/// The registry's file as a stream of rows: the CSV itself, or the zip as it is published.
final class NpiFile implements AutoCloseable {
    private final Counted raw;
    private final InputStream rows;
    private final long size;

    private NpiFile(Counted raw, InputStream rows, long size) {
        this.raw = raw;
        this.rows = rows;
        this.size = size;
    }

    /// @throws StartupProblem when there is no such file, or no registry in the zip
    static NpiFile open(Path path) throws IOException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new StartupProblem(
                    "There is no file %s that can be read. Give the path of npidata_pfile_….csv, or of the zip that holds it."
                            .formatted(path));
        }
        var raw = new Counted(Files.newInputStream(path));
        try {
            return new NpiFile(raw, isZip(path) ? inZip(raw, path) : raw, Files.size(path));
        } catch (IOException | StartupProblem failure) {
            raw.close();
            throw failure;
        }
    }

    InputStream rows() {
        return rows;
    }

    /// Bytes of the file read so far, and all of them.
    long bytesRead() {
        return raw.count;
    }

    long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static boolean isZip(Path path) throws IOException {
        try (var start = Files.newInputStream(path)) {
            return start.read() == 'P' && start.read() == 'K';
        }
    }

    private static InputStream inZip(InputStream raw, Path path) throws IOException {
        var zip = new ZipInputStream(raw);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.contains("npidata_pfile")
                    && name.endsWith(".csv")
                    && !name.contains("header")) {
                return zip;
            }
        }
        throw new StartupProblem(
                "The zip %s holds no npidata_pfile_….csv. Give the monthly file of NPPES."
                        .formatted(path));
    }

    /// Counts what is read, to tell how much remains.
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
