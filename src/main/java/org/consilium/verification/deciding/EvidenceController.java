package org.consilium.verification.deciding;

import org.consilium.audit.Audit;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.verification.model.ClaimAccess;
import org.consilium.verification.model.ClaimId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands evidence to verifiers: as a download under a name of ours, with nothing in it allowed to
/// run, kept by no cache.
@Controller
class EvidenceController {
    private final ClaimAccess access;
    private final DecisionRepository decisions;
    private final Audit audit;

    EvidenceController(ClaimAccess access, DecisionRepository decisions, Audit audit) {
        this.access = access;
        this.decisions = decisions;
        this.audit = audit;
    }

    @GetMapping("/verification/claims/{id}/evidence")
    @Access(Who.VERIFIER)
    ResponseEntity<byte[]> show(@PathVariable ClaimId id, Viewer viewer) {
        var claim = access.toSeeEvidence(viewer, id);
        var evidence = decisions.evidence(claim.id()).orElseThrow(NotFound::new);
        audit.record(
                viewer, DecidingDeeds.EVIDENCE, DecidingDeeds.item(claim), claim.claimant().id());
        var name = "evidence-" + id.shortForm() + ending(evidence.mediaType());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(evidence.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .body(evidence.content());
    }

    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> ".pdf";
            case "image/jpeg" -> ".jpg";
            default -> ".png";
        };
    }
}
