package org.consilium.accounts.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.consilium.accounts.model.EmailAddress;
import org.consilium.platform.Access;
import org.consilium.platform.Who;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Asking for a new password.
@Controller
class ResetController {
    /// Where the link goes.
    record ResetForm(@EmailAddress String email) {
        ResetForm {
            email = email == null ? "" : email.strip();
        }
    }

    private final Resets resets;

    ResetController(Resets resets) {
        this.resets = resets;
    }

    @GetMapping("/reset")
    @Access(Who.ANYONE)
    Screen form() {
        return Screen.of("accounts/reset", new ResetPage("", Problems.none(), false));
    }

    @PostMapping("/reset")
    @Access(Who.ANYONE)
    Screen create(@Valid ResetForm form, BindingResult result, HttpServletRequest request) {
        if (result.hasErrors()) {
            var page = new ResetPage(form.email(), Problems.of(result), false);
            return Screen.of("accounts/reset", page).invalid();
        }
        resets.start(form.email(), request.getRemoteAddr());
        return Screen.of("accounts/reset", new ResetPage(form.email(), Problems.none(), true));
    }
}
