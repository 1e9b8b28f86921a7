package org.consilium.accounts.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.consilium.accounts.PersonalDataWriter;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// The archive a member gets: for each module a folder with its tables as JSON and its files, and
/// `index.html`, which shows them all to a person.
final class Archive implements PersonalDataWriter, AutoCloseable {
    private final ZipOutputStream zip;
    private final ReadablePage page;
    private final Instant at;
    private final Set<String> names = new HashSet<>();
    private String folder = "";
    private @Nullable String open;

    Archive(OutputStream out, ReadablePage page, Instant at) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.page = page;
        this.at = at;
    }

    /// What follows is of this module.
    void begin(String module) {
        endTable();
        folder = plain(module);
    }

    @Override
    public void rows(String table, Message title, List<String> json) {
        if (json.isEmpty()) {
            return;
        }
        boolean more = table.equals(open);
        if (!more) {
            endTable();
            entry(plain(table), ".json");
            open = table;
            page.section(title);
        }
        for (int i = 0; i < json.size(); i++) {
            write((i == 0 && !more ? "[\n" : ",\n") + json.get(i));
            page.row(json.get(i));
        }
    }

    @Override
    public void file(String name, InputStream content) {
        endTable();
        int dot = name.lastIndexOf('.');
        var stem = plain(dot > 0 ? name.substring(0, dot) : name);
        var path = entry("files/" + stem, dot > 0 ? "." + plain(name.substring(dot + 1)) : "");
        page.file(path);
        try {
            content.transferTo(zip);
            zip.closeEntry();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        endTable();
        folder = "";
        entry("index", ".html");
        write(page.html());
        try {
            zip.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void endTable() {
        if (open != null) {
            write("\n]\n");
            open = null;
            try {
                zip.closeEntry();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /// A new entry under a name nobody else has.
    private String entry(String stem, String ending) {
        var start = folder.isEmpty() ? stem : folder + "/" + stem;
        var path = start + ending;
        for (int number = 2; !names.add(path); number++) {
            path = start + "-" + number + ending;
        }
        var entry = new ZipEntry(path);
        // In local time of the archive's format; said in UTC, so that two archives compare.
        entry.setTimeLocal(at.atOffset(ZoneOffset.UTC).toLocalDateTime());
        try {
            zip.putNextEntry(entry);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return path;
    }

    private void write(String text) {
        try {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String plain(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-");
        var safe = plain.replaceAll("^[.-]+", "").replaceAll("\\.{2,}", ".");
        return safe.isEmpty() ? "unnamed" : safe;
    }
}
