package org.consilium.accounts.settings;

import jakarta.validation.Valid;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// One's own account.
@Controller
class AccountController {
    private final AccountPages pages;
    private final Accounts accounts;

    AccountController(AccountPages pages, Accounts accounts) {
        this.pages = pages;
        this.accounts = accounts;
    }

    @GetMapping("/account")
    @Access(Who.MEMBER)
    Screen show(Viewer viewer) {
        return pages.show(viewer, Problems.none());
    }

    @PostMapping("/account")
    @Access(Who.MEMBER)
    Screen update(@Valid AccountForm form, BindingResult result, Viewer viewer) {
        var problems = Problems.of(result);
        if (!form.hasKnownZone()) {
            problems.add("zone", Message.of("Please choose a time zone from the list."));
        }
        if (!problems.isEmpty()) {
            return pages.show(viewer, problems).invalid();
        }
        accounts.update(viewer.id(), form);
        return Screen.redirect("/account").flash(Message.of("Saved."));
    }
}
