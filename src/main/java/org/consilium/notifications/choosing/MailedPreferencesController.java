package org.consilium.notifications.choosing;

import org.consilium.accounts.Member;
import org.consilium.accounts.Members;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The choices of whoever holds the link of a mail, without signing in. The link shows and changes
/// choices and nothing else; when it is too old, one signs in.
@Controller
class MailedPreferencesController {
    private final ChoiceTokens tokens;
    private final Members members;
    private final PreferencesPages pages;
    private final Choosing choosing;

    MailedPreferencesController(
            ChoiceTokens tokens, Members members, PreferencesPages pages, Choosing choosing) {
        this.tokens = tokens;
        this.members = members;
        this.pages = pages;
        this.choosing = choosing;
    }

    @GetMapping("/preferences/{token}")
    @Access(Who.ANYONE)
    Screen show(@PathVariable String token) {
        var holder = tokens.read(token).orElseThrow(NotFound::new);
        if (holder.expired()) {
            return Screen.redirect("/notices/preferences");
        }
        return Screen.of(
                PreferencesController.TEMPLATE, pages.mailed(member(holder), token, false));
    }

    @PostMapping("/preferences/{token}")
    @Access(Who.ANYONE)
    Screen update(@PathVariable String token, PreferencesForm form) {
        var holder = tokens.read(token).orElseThrow(NotFound::new);
        if (holder.expired()) {
            return Screen.redirect("/notices/preferences");
        }
        var member = member(holder);
        var problems = choosing.keep(member, form);
        var page = pages.mailed(member, token, problems.isEmpty());
        return problems.isEmpty()
                ? Screen.of(PreferencesController.TEMPLATE, page)
                : Screen.of(
                                PreferencesController.TEMPLATE,
                                PreferencesPages.with(page, form, problems))
                        .invalid();
    }

    private Member member(ChoiceTokens.Holder holder) {
        return members.find(holder.member()).orElseThrow(NotFound::new);
    }
}
