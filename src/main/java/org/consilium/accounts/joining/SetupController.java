package org.consilium.accounts.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.consilium.accounts.SignInStep;
import org.consilium.accounts.SignInWay;
import org.consilium.accounts.model.GuessablePasswords;
import org.consilium.accounts.model.SignedInBrowser;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The wizard of an empty instance; not there once it has a member.
@Controller
class SetupController {
    private final Setup setup;
    private final GuessablePasswords passwords;
    private final SignedInBrowser browser;

    SetupController(Setup setup, GuessablePasswords passwords, SignedInBrowser browser) {
        this.setup = setup;
        this.passwords = passwords;
        this.browser = browser;
    }

    @GetMapping("/setup")
    @Access(Who.ANYONE)
    Screen form(@RequestParam(defaultValue = "") String code) {
        if (!setup.isOpen()) {
            throw new NotFound();
        }
        return Screen.of("accounts/setup", new SetupPage(code, "", "", Problems.none()));
    }

    @PostMapping("/setup")
    @Access(Who.ANYONE)
    Screen create(
            @Valid SetupForm form,
            BindingResult result,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var problems = Problems.of(result);
        passwords.check(form.password(), List.of(form.name(), form.email()), problems);
        if (!setup.admits(form.code())) {
            problems.add("code", Message.of("This is not the code that was printed at the start."));
        }
        if (!problems.isEmpty()) {
            var page = new SetupPage(form.code(), form.name(), form.email(), problems);
            return Screen.of("accounts/setup", page).invalid();
        }
        var made = setup.finish(form, viewer.locale()).orElseThrow(NotFound::new);
        browser.open(made.id(), SignInWay.by(SignInStep.PASSWORD), request, response);
        return Screen.redirect("/account/security?for=role")
                .flash(Message.of("Welcome, {name}. This instance is yours.", "name", made.name()));
    }
}
