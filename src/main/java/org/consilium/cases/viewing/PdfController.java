package org.consilium.cases.viewing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.consilium.audit.Audit;
import org.consilium.cases.CaseId;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.consilium.ui.ScreenHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A case as a PDF; made for each reader anew, and kept nowhere here. Answers nothing where it has
/// written the file itself.
@Controller
class PdfController {
    private final PrintedCases cases;
    private final ScreenHandler screens;
    private final PdfWriter writer;
    private final Audit audit;

    PdfController(PrintedCases cases, ScreenHandler screens, PdfWriter writer, Audit audit) {
        this.cases = cases;
        this.screens = screens;
        this.writer = writer;
        this.audit = audit;
    }

    @GetMapping("/cases/{id}/pdf")
    @Access(Who.CLINICIAN)
    @Nullable Screen show(
            @PathVariable CaseId id,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var page = cases.of(viewer, id, request);
        var html = screens.html("cases/viewing/sheet", page, request, response);
        return switch (writer.write(html, page.images())) {
            case PdfOutcome.Written(var bytes) -> {
                audit.record(viewer, ViewingDeeds.SAVED, id.item(), null);
                send(bytes, id, response);
                yield null;
            }
            case PdfOutcome.LettersMissing missing ->
                    Screen.redirect(id.path() + "/print")
                            .flash(
                                    Message.of(
                                            "This case has letters that the PDF cannot show. Print this page from your browser: it can save it as PDF."));
            case PdfOutcome.Busy busy ->
                    Screen.redirect(id.path() + "/print")
                            .flash(
                                    Message.of(
                                            "Many cases are being made into PDF now. Please try again in a minute, or print this page."));
        };
    }

    private static void send(byte[] pdf, CaseId id, HttpServletResponse response)
            throws IOException {
        var name = "case-" + id.shortForm() + ".pdf";
        response.setContentType("application/pdf");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
