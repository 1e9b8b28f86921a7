package org.consilium.verification.registry;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Writes files in the layout of NPPES: the columns that are read, and some that are not.
final class NpiLayout {
    private static final List<String> COLUMNS = columns();

    private NpiLayout() {}

    static List<String> columns() {
        var columns =
                new ArrayList<>(
                        List.of(
                                "NPI",
                                "Entity Type Code",
                                "Replacement NPI",
                                "Provider Last Name (Legal Name)",
                                "Provider First Name",
                                "Provider Middle Name",
                                "Provider Other Last Name",
                                "Provider Business Practice Location Address State Name",
                                "NPI Deactivation Date",
                                "NPI Reactivation Date"));
        for (int i = 1; i <= 15; i++) {
            columns.add("Healthcare Provider Taxonomy Code_" + i);
            columns.add("Provider License Number_" + i);
            columns.add("Provider License Number State Code_" + i);
        }
        return columns;
    }

    static String header() {
        return "\"" + String.join("\",\"", COLUMNS) + "\"\n";
    }

    static String person(String npi, String last, String first) {
        return row(npi, "1", "", last, first, "", "", "OH", "", "", "207R00000X", "", "OH");
    }

    static String row(String... values) {
        var line = new StringBuilder();
        for (int i = 0; i < COLUMNS.size(); i++) {
            line.append(i == 0 ? "\"" : ",\"").append(i < values.length ? values[i] : "");
            line.append('"');
        }
        return line.append('\n').toString();
    }

    /// As many people as wanted, with numbers that differ.
    static Path large(Path folder, int people) {
        var file = folder.resolve("npidata_pfile_large.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(header());
            IntStream.range(0, people)
                    .forEach(i -> write(out, person(npi(100_000_000 + i), "LAST" + i, "FIRST")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    static String npi(int nine) {
        return IntStream.range(0, 10)
                .mapToObj(digit -> nine + "" + digit)
                .filter(CheckDigits::isNpi)
                .findFirst()
                .orElseThrow();
    }

    private static void write(BufferedWriter out, String line) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
