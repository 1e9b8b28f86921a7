package org.consilium.accounts.settings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.consilium.accounts.model.GuessablePasswords;
import org.consilium.accounts.model.Password;
import org.consilium.accounts.signing.CurrentSession;
import org.consilium.platform.Access;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PostMapping;

/// Changing one's password.
@Controller
class PasswordController {
    /// The old password, to be sure, and the new one.
    record PasswordForm(String old, @Password String password) {
        PasswordForm {
            old = old == null ? "" : old;
        }
    }

    private final SecurityPages pages;
    private final Accounts accounts;
    private final GuessablePasswords passwords;
    private final RateLimits limits;

    PasswordController(
            SecurityPages pages,
            Accounts accounts,
            GuessablePasswords passwords,
            RateLimits limits) {
        this.pages = pages;
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
    }

    @PostMapping("/account/password")
    @Access(Who.MEMBER)
    Screen update(
            @Valid PasswordForm form,
            BindingResult result,
            Viewer viewer,
            HttpServletRequest request) {
        var problems = Problems.of(result);
        passwords.check(form.password(), viewer.id(), problems);
        if (problems.isEmpty() && !change(form, viewer, request)) {
            problems.add("old", Message.of("This is not your present password."));
        }
        if (!problems.isEmpty()) {
            return pages.show(viewer, request, problems).invalid();
        }
        return Screen.redirect("/account/security")
                .flash(
                        Message.of(
                                "Your new password is set. You were signed out everywhere else."));
    }

    private boolean change(PasswordForm form, Viewer viewer, HttpServletRequest request) {
        return limits.take(RateLimit.SIGN_IN_PER_ACCOUNT, viewer.id().shortForm())
                && accounts.changePassword(
                        viewer.id(), form.old(), form.password(), CurrentSession.of(request));
    }
}
