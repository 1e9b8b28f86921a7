package org.consilium.cases.proof;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.consilium.cases.CaseId;
import org.consilium.files.ProofDocument;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.consilium.ui.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Hands a proof out: to its author, and to a moderator for a reason. A download under a name of
/// ours, with nothing in it allowed to run, kept by no cache. Answers nothing where it has written
/// the file itself.
@Controller
class InspectionController {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 300;

    private final Proofs proofs;

    InspectionController(Proofs proofs) {
        this.proofs = proofs;
    }

    @GetMapping("/cases/{id}/proof/file")
    @Access(Who.CLINICIAN)
    @Nullable Screen show(@PathVariable CaseId id, Viewer viewer, HttpServletResponse response)
            throws IOException {
        send(id, proofs.own(viewer, id), response);
        return null;
    }

    @PostMapping("/cases/{id}/proof/inspection")
    @Access(Who.MODERATOR)
    @Nullable Screen create(
            @PathVariable CaseId id,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        var said = TypedText.line(reason);
        if (said.length() < SHORTEST || said.length() > LONGEST) {
            var problems =
                    Problems.none()
                            .add(
                                    "reason",
                                    Message.of(
                                            "Say why you must see it, in 20 to 300 characters. It goes on record."));
            return Screen.of("cases/proof/page", proofs.page(viewer, id).with(said, problems))
                    .invalid();
        }
        send(id, proofs.inspect(viewer, id, said), response);
        return null;
    }

    private static void send(CaseId id, ProofDocument proof, HttpServletResponse response)
            throws IOException {
        var name = "consent-" + id.shortForm() + proof.ending();
        response.setContentType(proof.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(proof.content().length);
        response.getOutputStream().write(proof.content());
    }
}
