package org.consilium.accounts.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.consilium.accounts.SignInStep;
import org.consilium.accounts.model.Entrance;
import org.consilium.accounts.model.GuessablePasswords;
import org.consilium.accounts.model.Password;
import org.consilium.platform.Access;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Choosing a new password by the link in the mail.
@Controller
class NewPasswordController {
    /// The new password.
    record NewPasswordForm(@Password String password) {}

    private static final int GONE = 410;

    private final Resets resets;
    private final GuessablePasswords passwords;
    private final Entrance entrance;

    NewPasswordController(Resets resets, GuessablePasswords passwords, Entrance entrance) {
        this.resets = resets;
        this.passwords = passwords;
        this.entrance = entrance;
    }

    @GetMapping("/reset/{token}")
    @Access(Who.ANYONE)
    Screen form(@PathVariable String token) {
        return resets.find(token).isPresent() ? page(token, Problems.none()) : expired();
    }

    @PostMapping("/reset/{token}")
    @Access(Who.ANYONE)
    Screen create(
            @PathVariable String token,
            @Valid NewPasswordForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response) {
        var problems = Problems.of(result);
        resets.find(token).ifPresent(member -> passwords.check(form.password(), member, problems));
        if (!problems.isEmpty()) {
            return page(token, problems).invalid();
        }
        var member = resets.finish(token, form.password());
        if (member.isEmpty()) {
            return expired();
        }
        return entrance.admit(member.get(), SignInStep.LINK, "/", request, response)
                .flash(
                        Message.of(
                                "Your new password is set. You were signed out everywhere else."));
    }

    private static Screen page(String token, Problems problems) {
        return Screen.of("accounts/new-password", new NewPasswordPage(token, problems));
    }

    private static Screen expired() {
        return Screen.of("accounts/link-expired", "/reset").status(GONE);
    }
}
