package org.consilium.accounts.data;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    ExportController(Exports exports) {
        this.exports = exports;
    }

    @PostMapping("/account/data/exports")
    @Access(Who.MEMBER)
    Screen create(Viewer viewer) {
        var answer = Screen.redirect("/account/data");
        return exports.ask(viewer.id())
                ? answer
                : answer.flash(
                        Message.of(
                                "You can ask for three copies a day, one after the other. Please wait."));
    }

    @GetMapping("/account/data/exports/{id}")
    @Access(Who.MEMBER)
    void show(Viewer viewer, @PathVariable ExportId id, HttpServletResponse response)
            throws IOException {
        var export = exports.toRead(viewer, id);
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
