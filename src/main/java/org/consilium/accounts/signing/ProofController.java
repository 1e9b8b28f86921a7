package org.consilium.accounts.signing;

import jakarta.servlet.http.HttpServletRequest;
import org.consilium.accounts.Sessions;
import org.consilium.accounts.SignInStep;
import org.consilium.accounts.factors.FactorsDemo;
import org.consilium.accounts.model.AccountDeeds;
import org.consilium.accounts.model.SecondFactors;
import org.consilium.accounts.model.SecondFactors.CodeOutcome;
import org.consilium.accounts.passkeys.Passkeys;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.LocalPath;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Showing once more who one is, before what guards the account is changed.
@Controller
class ProofController {
    /// A password, or a code of the app.
    record ProofForm(String next, String password, String code) {
        ProofForm {
            next = next == null ? "/account/security" : next;
            password = password == null ? "" : password;
            code = code == null ? "" : code;
        }
    }

    private final SignIns signIns;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final FactorsDemo demo;
    private final Audit audit;

    ProofController(
            SignIns signIns,
            SecondFactors factors,
            Passkeys passkeys,
            Sessions sessions,
            FactorsDemo demo,
            Audit audit) {
        this.signIns = signIns;
        this.factors = factors;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.demo = demo;
        this.audit = audit;
    }

    @GetMapping("/account/proof")
    @Access(Who.MEMBER)
    Screen form(@RequestParam(defaultValue = "/account/security") String next, Viewer viewer) {
        return page(viewer, next, Problems.none());
    }

    @PostMapping("/account/proof")
    @Access(Who.MEMBER)
    Screen create(ProofForm form, Viewer viewer, HttpServletRequest request) {
        boolean byCode = form.password().isEmpty() && !form.code().isEmpty();
        boolean right =
                byCode
                        ? factors.use(viewer.id(), SignInStep.CODE, form.code())
                                == CodeOutcome.RIGHT
                        : signIns.confirms(viewer.id(), form.password());
        if (!right) {
            var problem = Message.of("This is not right. After many attempts, wait ten minutes.");
            var problems = Problems.none().add(byCode ? "code" : "password", problem);
            return page(viewer, form.next(), problems).invalid();
        }
        return proved(viewer, form.next(), byCode ? SignInStep.CODE : SignInStep.PASSWORD, request);
    }

    @PostMapping("/account/proof/passkey")
    @Access(Who.MEMBER)
    Screen update(
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "/account/security") String next,
            Viewer viewer,
            HttpServletRequest request) {
        if (!passkeys.proves(viewer.id(), credential)) {
            var problem = Message.of("This passkey is not one of your account.");
            return page(viewer, next, Problems.none().add("password", problem)).invalid();
        }
        return proved(viewer, next, SignInStep.PASSKEY, request);
    }

    private Screen proved(Viewer viewer, String next, SignInStep step, HttpServletRequest request) {
        var here = CurrentSession.of(request);
        if (here == null) {
            throw new NotFound();
        }
        sessions.prove(viewer.id(), here, step);
        audit.record(Note.of(viewer, AccountDeeds.PROVE).whose(viewer.id()).with("by", step));
        return Screen.redirect(LocalPath.of(next));
    }

    private Screen page(Viewer viewer, String next, Problems problems) {
        var has = factors.of(viewer.id());
        return Screen.of(
                "accounts/proof",
                new ProofPage(
                        LocalPath.of(next),
                        has.hasApp(),
                        has.hasPasskey() ? passkeys.askToProve(viewer.id()) : null,
                        demo.codeOf(viewer.id()).orElse(null),
                        problems));
    }
}
