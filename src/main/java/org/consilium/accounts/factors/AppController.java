package org.consilium.accounts.factors;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.consilium.accounts.model.MemberRepository;
import org.consilium.accounts.model.SecondFactors;
import org.consilium.accounts.model.Totp;
import org.consilium.accounts.signing.CurrentSession;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// One's authenticator app. Whoever changes it has shown who they are within a quarter of an hour.
@Controller
class AppController {
    /// The first code, and the secret it is of.
    record AppForm(String sealed, String code) {
        AppForm {
            sealed = sealed == null ? "" : sealed;
            code = code == null ? "" : code;
        }
    }

    private static final String HERE = "/account/security/app";

    private final FactorChanges changes;
    private final SecondFactors factors;
    private final AppSecrets secrets;
    private final MemberRepository members;
    private final Clock clock;

    AppController(
            FactorChanges changes,
            SecondFactors factors,
            AppSecrets secrets,
            MemberRepository members,
            Clock clock) {
        this.changes = changes;
        this.factors = factors;
        this.secrets = secrets;
        this.members = members;
        this.clock = clock;
    }

    @GetMapping(HERE)
    @Access(Who.MEMBER)
    Screen form(Viewer viewer, HttpServletRequest request) {
        if (!CurrentSession.isFresh(request, clock.instant())) {
            return CurrentSession.askForProof(HERE);
        }
        if (factors.of(viewer.id()).hasApp()) {
            return Screen.redirect("/account/security");
        }
        return page(viewer, Totp.newSecret(), Problems.none());
    }

    @PostMapping(HERE)
    @Access(Who.MEMBER)
    Screen create(AppForm form, Viewer viewer, HttpServletRequest request) {
        var secret = secrets.unseal(viewer.id(), form.sealed());
        if (secret.isEmpty() || !CurrentSession.isFresh(request, clock.instant())) {
            return CurrentSession.askForProof(HERE);
        }
        var here = CurrentSession.of(request);
        var codes = changes.addApp(viewer.id(), secret.get(), form.code(), here);
        if (codes.isEmpty()) {
            var problem = Message.of("This is not the code the app shows now. Try the next one.");
            return page(viewer, secret.get(), Problems.none().add("code", problem)).invalid();
        }
        return RecoveryCodesPage.shown(codes.get());
    }

    @DeleteMapping(HERE)
    @Access(Who.MEMBER)
    Screen delete(Viewer viewer, HttpServletRequest request) {
        if (!CurrentSession.isFresh(request, clock.instant())) {
            return CurrentSession.askForProof("/account/security");
        }
        if (!changes.removeApp(viewer.id())) {
            throw new NotFound();
        }
        return Screen.redirect("/account/security")
                .flash(Message.of("The app is taken away; its codes open nothing any more."));
    }

    private Screen page(Viewer viewer, byte[] secret, Problems problems) {
        var email = members.account(viewer.id()).orElseThrow(NotFound::new).email();
        var picture = QrCode.of(Totp.address("Consilium", email, secret));
        var written = Totp.written(secret).replaceAll("(.{4})(?=.)", "$1 ");
        var sealed = secrets.seal(viewer.id(), secret);
        return Screen.of("accounts/app", new AppPage(picture, written, sealed, problems));
    }
}
