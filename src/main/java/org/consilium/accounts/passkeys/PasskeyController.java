package org.consilium.accounts.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.consilium.accounts.factors.RecoveryCodesPage;
import org.consilium.accounts.signing.CurrentSession;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One's passkeys. Whoever changes them has shown who they are within a quarter of an hour.
@Controller
class PasskeyController {
    /// What to call it, and what the browser made.
    record PasskeyForm(
            @NotBlank(message = "Please give it a name.")
                    @Size(max = 60, message = "Please choose a name of at most 60 characters.")
                    String name,
            String credential) {
        PasskeyForm {
            name = name == null ? "" : name.strip();
            credential = credential == null ? "" : credential;
        }
    }

    private static final String SECURITY = "/account/security";
    private static final String NEW = "/account/security/passkeys/new";

    private final Passkeys passkeys;
    private final Clock clock;

    PasskeyController(Passkeys passkeys, Clock clock) {
        this.passkeys = passkeys;
        this.clock = clock;
    }

    @GetMapping(NEW)
    @Access(Who.MEMBER)
    Screen form(Viewer viewer, HttpServletRequest request) {
        return CurrentSession.isFresh(request, clock.instant())
                ? page(viewer, "", Problems.none())
                : CurrentSession.askForProof(NEW);
    }

    @PostMapping("/account/security/passkeys")
    @Access(Who.MEMBER)
    Screen create(
            @Valid PasskeyForm form,
            BindingResult result,
            Viewer viewer,
            HttpServletRequest request) {
        if (!CurrentSession.isFresh(request, clock.instant())) {
            return CurrentSession.askForProof(NEW);
        }
        if (result.hasErrors()) {
            return page(viewer, form.name(), Problems.of(result)).invalid();
        }
        var here = CurrentSession.of(request);
        var codes = passkeys.add(viewer.id(), form.name(), form.credential(), here);
        if (codes.isEmpty()) {
            var problem = Message.of("This passkey could not be taken. Please try again.");
            return page(viewer, form.name(), Problems.none().add("name", problem)).invalid();
        }
        return RecoveryCodesPage.shown(codes.get());
    }

    @PostMapping("/account/security/passkeys/{id}")
    @Access(Who.MEMBER)
    Screen update(
            @PathVariable PasskeyId id,
            @Valid PasskeyForm form,
            BindingResult result,
            Viewer viewer) {
        if (result.hasErrors()) {
            return Screen.redirect(SECURITY)
                    .flash(Message.of("A name has 1 to 60 characters. It stays as it was."));
        }
        if (!passkeys.rename(viewer.id(), id, form.name())) {
            throw new NotFound();
        }
        return Screen.redirect(SECURITY).flash(Message.of("Saved."));
    }

    @DeleteMapping("/account/security/passkeys/{id}")
    @Access(Who.MEMBER)
    Screen delete(@PathVariable PasskeyId id, Viewer viewer, HttpServletRequest request) {
        if (!CurrentSession.isFresh(request, clock.instant())) {
            return CurrentSession.askForProof(SECURITY);
        }
        if (!passkeys.remove(viewer.id(), id)) {
            throw new NotFound();
        }
        return Screen.redirect(SECURITY)
                .flash(
                        Message.of(
                                "The passkey is taken away here. Delete it in your telephone or"
                                        + " password keeper as well."));
    }

    private Screen page(Viewer viewer, String name, Problems problems) {
        return Screen.of(
                "accounts/passkey-new",
                new NewPasskeyPage(passkeys.askToCreate(viewer.id()), name, problems));
    }
}
