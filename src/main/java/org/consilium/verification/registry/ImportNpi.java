package org.consilium.verification.registry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.consilium.platform.CsvReader;
import org.consilium.platform.Ids;
import org.consilium.platform.StartupProblem;
import org.postgresql.copy.CopyIn;
import org.springframework.stereotype.Component;

/// Replaces the US registry by a file of it (NPPES, the public CSV or its zip): read as a stream,
/// copied into a table beside the one in use, swapped at the end in one transaction. Memory does
/// not grow with the file. An import that died has changed nothing and is simply run again.
@Component
public class ImportNpi {
    private static final int CHUNK = 1 << 16;

    private final DataSource database;
    private final Ids ids;
    private final Clock clock;

    public ImportNpi(DataSource database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /// Answers how many people the registry holds now. A file much smaller than the registry in use
    /// is refused unless `smaller`, because the weekly increments have the same layout.
    ///
    /// @throws StartupProblem with a sentence when the file is not what it should be
    public long run(Path path, boolean smaller, ImportProgress progress) {
        try (var file = NpiFile.open(path);
                var staging = NpiStaging.open(database)) {
            long rows = load(file, staging, progress);
            if (!smaller && rows < staging.rowsInUse() / 2) {
                throw new StartupProblem(
                        "The file has %,d people and the registry in use %,d: this looks like a weekly increment. Nothing was changed. Give the monthly file, or add --smaller if it is meant."
                                .formatted(rows, staging.rowsInUse()));
            }
            progress.step("Building the index ...");
            staging.index();
            staging.swap(ids.next(), String.valueOf(path.getFileName()), rows, clock.instant());
            progress.done(rows);
            return rows;
        } catch (IOException unreadable) {
            throw new StartupProblem(
                    "The file %s cannot be read to its end: %s. Nothing was changed."
                            .formatted(path, unreadable.getMessage()),
                    unreadable);
        } catch (SQLException refused) {
            throw new StartupProblem(
                    "The database did not take the registry: %s Nothing was changed."
                            .formatted(refused.getMessage()),
                    refused);
        }
    }

    private static long load(NpiFile file, NpiStaging staging, ImportProgress progress)
            throws IOException, SQLException {
        var csv = new CsvReader(file.rows());
        if (!csv.next()) {
            throw new StartupProblem("The file is empty. Nothing was changed.");
        }
        var columns = NpiColumns.of(csv.all());
        csv.keep(columns.all());
        var copy = staging.copy();
        try {
            return load(file, csv, columns, copy, progress);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static long load(
            NpiFile file, CsvReader csv, NpiColumns columns, CopyIn copy, ImportProgress progress)
            throws IOException, SQLException {
        var row = new NpiRow(csv, columns);
        var chunk = new ByteArrayOutputStream(CHUNK + CHUNK);
        for (long number = 1; csv.next(); number++) {
            if (csv.size() != columns.count()) {
                throw new IOException(
                        "row %,d has %d columns instead of %d"
                                .formatted(number, csv.size(), columns.count()));
            }
            if (row.isPerson()) {
                row.write(chunk);
            }
            if (chunk.size() >= CHUNK) {
                flush(chunk, copy);
                progress.at(number, file.bytesRead(), file.size());
            }
        }
        flush(chunk, copy);
        return copy.endCopy();
    }

    private static void flush(ByteArrayOutputStream chunk, CopyIn copy) throws SQLException {
        if (chunk.size() > 0) {
            copy.writeToCopy(chunk.toByteArray(), 0, chunk.size());
            chunk.reset();
        }
    }
}
