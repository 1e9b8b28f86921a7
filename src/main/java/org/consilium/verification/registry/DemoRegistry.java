package org.consilium.verification.registry;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// A small made-up US registry for the demo world and tests; never in the place of a real one.
@Component
public class DemoRegistry {
    private static final String FILE = "demo/npidata_pfile_demo.csv";

    private final ImportNpi importNpi;
    private final NpiRepository entries;
    private final Clock clock;

    DemoRegistry(ImportNpi importNpi, NpiRepository entries, Clock clock) {
        this.importNpi = importNpi;
        this.entries = entries;
        this.clock = clock;
    }

    /// Imports it where no registry is; on a connection of its own.
    public void bring() {
        if (entries.isImported()) {
            return;
        }
        var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try (var content = new ClassPathResource(FILE).getInputStream()) {
            var file = Files.createTempFile("npidata_pfile_demo", ".csv");
            try {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                importNpi.run(file, false, new ImportProgress(quiet, clock, false));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
