package org.consilium.cases.proof;

import java.util.Optional;
import org.consilium.cases.CaseId;
import org.consilium.files.ProofDocument;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The page of a case's proof, where its author keeps it and takes it away.
@Controller
class ProofController {
    private static final String FIELD = "proof";

    private final Proofs proofs;

    ProofController(Proofs proofs) {
        this.proofs = proofs;
    }

    @GetMapping("/cases/{id}/proof")
    @Access(Who.CLINICIAN)
    Screen form(@PathVariable CaseId id, Viewer viewer) {
        return Screen.of("cases/proof/page", proofs.page(viewer, id));
    }

    @PostMapping("/cases/{id}/proof")
    @Access(Who.CLINICIAN)
    Screen create(
            @PathVariable CaseId id,
            @RequestParam(required = false) @Nullable MultipartFile proof,
            Viewer viewer) {
        var page = proofs.page(viewer, id);
        var problems = Problems.none();
        Optional<ProofDocument> file =
                ProofDocument.read(proof, FIELD, Message.of("Choose the file first."), problems);
        if (file.isEmpty()) {
            return Screen.of("cases/proof/page", page.with("", problems)).invalid();
        }
        proofs.keep(viewer, id, file.get());
        return Screen.redirect(page.path()).flash(Message.of("The proof is kept."));
    }

    @DeleteMapping("/cases/{id}/proof")
    @Access(Who.CLINICIAN)
    Screen delete(@PathVariable CaseId id, Viewer viewer) {
        proofs.forget(viewer, id);
        return Screen.redirect(id.path() + "/proof").flash(Message.of("The proof is gone."));
    }
}
