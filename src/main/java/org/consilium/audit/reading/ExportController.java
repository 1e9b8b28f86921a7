package org.consilium.audit.reading;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.consilium.audit.ActorNames;
import org.consilium.audit.Audit;
import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/// The record as a file, in the order and with the filter of the page; written as it is read, so
/// that its length does not matter.
@Controller
class ExportController {
    private static final int BATCH = 1_000;

    private final EntryQueries entries;
    private final ActorNames names;
    private final Audit audit;
    private final JsonMapper json;
    private final Clock clock;

    ExportController(
            EntryQueries entries, ActorNames names, Audit audit, JsonMapper json, Clock clock) {
        this.entries = entries;
        this.names = names;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /// `format` is `csv` or `json`.
    @GetMapping("/audit/entries/{format}")
    @Access(Who.AUDITOR)
    void show(
            Viewer viewer,
            @PathVariable String format,
            @ModelAttribute AuditFilter filter,
            HttpServletResponse response)
            throws IOException {
        var search = Search.of(filter, names, viewer.zone());
        var traces = Traces.of(filter, search);
        traces.put("format", format);
        var form = form(format);
        audit.record(viewer, AuditDeeds.EXPORT, search.item(), null, traces);
        answerAs(format, response);
        try (var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            form.begin(out);
            write(search, form, out);
            form.end(out);
        }
    }

    private ExportForm form(String format) {
        return switch (format) {
            case "csv" -> new ExportForm.Table();
            case "json" -> new ExportForm.Json(json);
            default -> throw new NotFound();
        };
    }

    private void answerAs(String format, HttpServletResponse response) {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var name = "audit-" + day + "." + format;
        response.setContentType(
                format.equals("csv") ? "text/csv;charset=UTF-8" : "application/json");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private void write(Search search, ExportForm form, Writer out) throws IOException {
        var from = Cursor.NEWEST;
        while (from != null) {
            var slice = entries.list(search, from, BATCH);
            for (var entry : slice.items()) {
                form.write(entry, out);
            }
            from = slice.next();
        }
    }
}
