package org.consilium.verification.claiming;

import java.time.Clock;
import java.time.LocalDate;
import org.consilium.files.ProofDocument;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.consilium.verification.Specialties;
import org.consilium.verification.model.Claim;
import org.consilium.verification.model.ClaimAccess;
import org.consilium.verification.model.ClaimId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Making a claim, and taking it back.
@Controller
class ClaimController {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String OWN_PAGE = "/verification";

    private final ClaimPages pages;
    private final ClaimAccess access;
    private final MakeClaim makeClaim;
    private final WithdrawClaim withdrawClaim;
    private final Specialties specialties;
    private final Clock clock;

    ClaimController(
            ClaimPages pages,
            ClaimAccess access,
            MakeClaim makeClaim,
            WithdrawClaim withdrawClaim,
            Specialties specialties,
            Clock clock) {
        this.pages = pages;
        this.access = access;
        this.makeClaim = makeClaim;
        this.withdrawClaim = withdrawClaim;
        this.specialties = specialties;
        this.clock = clock;
    }

    @GetMapping("/verification/claims/new")
    @Access(Who.CLINICIAN)
    Screen form(Viewer viewer) {
        var newest = access.newestOf(viewer);
        if (newest.filter(Claim::isOpen).isPresent()) {
            return Screen.redirect(OWN_PAGE);
        }
        var form = newest.map(ClaimForm::again).orElseGet(ClaimForm::empty);
        return pages.form(viewer, form, Problems.none());
    }

    @PostMapping("/verification/claims")
    @Access(Who.CLINICIAN)
    Screen create(
            ClaimForm form,
            @RequestParam(required = false) @Nullable MultipartFile evidence,
            Viewer viewer) {
        var problems =
                form.problems(specialties, LocalDate.ofInstant(clock.instant(), viewer.zone()));
        var file =
                ProofDocument.read(
                        evidence,
                        "evidence",
                        Message.of(
                                "Please add a file that shows the licence. A browser forgets it when a form comes back."),
                        problems);
        if (!problems.isEmpty() || file.isEmpty()) {
            return pages.form(viewer, form, problems).invalid();
        }
        var outcome = makeClaim.make(viewer, form.credential(), form.lastDay(), file.get());
        return switch (outcome) {
            case ClaimOutcome.Claimed claimed ->
                    Screen.redirect(OWN_PAGE)
                            .flash(Message.of("Your claim is here. Verifiers have been told."));
            case ClaimOutcome.AlreadyOpen open ->
                    Screen.redirect(OWN_PAGE)
                            .flash(Message.of("Your claim is here already, and waits."));
            case ClaimOutcome.BadNumber bad ->
                    pages.form(viewer, form, again(Problems.none().add("number", bad.why())))
                            .invalid();
            case ClaimOutcome.TooMany tooMany ->
                    pages.form(viewer, form, tooMany()).status(TOO_MANY_REQUESTS);
        };
    }

    /// Tells a claimant who must send the form again to choose the file again.
    private static Problems again(Problems problems) {
        return problems.add(
                "evidence",
                Message.of("Please choose the file again: the browser has forgotten it."));
    }

    private static Problems tooMany() {
        return Problems.none()
                .add(
                        "number",
                        Message.of("These were many claims for one day. Please go on tomorrow."));
    }

    @DeleteMapping("/verification/claims/{id}")
    @Access(Who.CLINICIAN)
    Screen delete(@PathVariable ClaimId id, Viewer viewer) {
        boolean withdrawn = withdrawClaim.withdraw(viewer, id);
        return Screen.redirect(OWN_PAGE)
                .flash(
                        withdrawn
                                ? Message.of("You have withdrawn your claim.")
                                : Message.of("Your claim was decided meanwhile."));
    }
}
