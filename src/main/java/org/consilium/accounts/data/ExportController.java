package org.consilium.accounts.data;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.consilium.accounts.model.AccountDeeds;
import org.consilium.audit.Audit;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Asking for a copy, and fetching it.
@Controller
class ExportController {
    private final Exports exports;
    private final Audit audit;

    ExportController(Exports exports, Audit audit) {
        this.exports = exports;
        this.audit = audit;
    }

    @PostMapping("/account/data/exports")
    @Access(Who.MEMBER)
    Screen create(Viewer viewer) {
        var answer = Screen.redirect("/account/data");
        if (!exports.ask(viewer.id())) {
            return answer.flash(
                    Message.of(
                            "You can ask for three copies a day, one after the other. Please wait."));
        }
        audit.record(viewer, AccountDeeds.ASK_FOR_COPY, null, viewer.id());
        return answer;
    }

    @GetMapping("/account/data/exports/{id}")
    @Access(Who.MEMBER)
    void show(Viewer viewer, @PathVariable ExportId id, HttpServletResponse response)
            throws IOException {
        var export = exports.toRead(viewer, id);
        audit.record(viewer, AccountDeeds.FETCH_COPY, null, viewer.id());
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"consilium-"
                        + export.askedAt().toString().substring(0, 10)
                        + ".zip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setContentLengthLong(export.bytes());
        exports.copy(export, response.getOutputStream());
    }
}
