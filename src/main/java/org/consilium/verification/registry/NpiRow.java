package org.consilium.verification.registry;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilium.platform.CsvReader;

/// Writes a record of the file as a line for `COPY … FROM STDIN` in text format. People only, and
/// numbers that were deactivated (the file keeps nothing else of those); organisations are left
/// out.
final class NpiRow {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/uuuu");
    private static final Pattern TAXONOMY = Pattern.compile("[0-9A-Z]{10}");
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
    private static final String NULL = "\\N";

    private final CsvReader csv;
    private final NpiColumns columns;

    NpiRow(CsvReader csv, NpiColumns columns) {
        this.csv = csv;
        this.columns = columns;
    }

    /// Whether the record now read belongs in the table.
    boolean isPerson() {
        var type = csv.text(columns.entityType());
        boolean deactivated = type.isEmpty() && !csv.text(columns.deactivatedOn()).isEmpty();
        return (type.equals("1") || deactivated) && CheckDigits.isNpi(csv.text(columns.npi()));
    }

    void write(ByteArrayOutputStream out) {
        var line = new StringBuilder(csv.text(columns.npi()));
        for (int column :
                List.of(
                        columns.lastName(),
                        columns.firstName(),
                        columns.middleName(),
                        columns.otherLastName())) {
            line.append('\t').append(escaped(csv.text(column)));
        }
        line.append('\t').append(array(columns.taxonomies(), TAXONOMY));
        line.append('\t').append(array(columns.states(), STATE));
        line.append('\t').append(date(csv.text(columns.deactivatedOn())));
        line.append('\t').append(date(csv.text(columns.reactivatedOn())));
        out.writeBytes(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    private String array(List<Integer> places, Pattern allowed) {
        Set<String> values = new LinkedHashSet<>();
        for (int place : places) {
            var value = csv.text(place);
            if (allowed.matcher(value).matches()) {
                values.add(value);
            }
        }
        return "{" + String.join(",", values) + "}";
    }

    private static String date(String written) {
        if (written.isEmpty()) {
            return NULL;
        }
        try {
            return LocalDate.parse(written, DATE).toString();
        } catch (DateTimeParseException unreadable) {
            return NULL;
        }
    }

    /// Backslash, tab and line breaks are what the format itself uses; a NUL no text may hold.
    private static String escaped(String text) {
        var plain = text.strip();
        boolean clean = plain.chars().noneMatch(c -> c == '\\' || c < ' ');
        return clean ? plain : plain.replace("\\", "\\\\").replaceAll("[\\x00-\\x1f]+", " ");
    }
}
