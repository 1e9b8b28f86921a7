package org.consilium.accounts.terms;

import java.util.List;
import org.consilium.accounts.model.Terms;
import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.AdminPage;
import org.consilium.ui.LocalPath;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Accepting a new version of the terms; and, for administrators, who accepted what.
@Controller
class AcceptanceController {
    private static final int LIMIT = 50;
    private static final String HERE = "/terms/acceptance";

    private final Acceptances acceptances;
    private final AcceptanceRepository accepted;
    private final Terms terms;

    AcceptanceController(Acceptances acceptances, AcceptanceRepository accepted, Terms terms) {
        this.acceptances = acceptances;
        this.accepted = accepted;
        this.terms = terms;
    }

    @GetMapping(HERE)
    @Access(Who.MEMBER)
    Screen form(@RequestParam(defaultValue = "/") String next, Viewer viewer) {
        return Screen.of(
                "accounts/terms-acceptance",
                acceptances.page(viewer.id(), HERE, LocalPath.of(next), List.of()));
    }

    @PostMapping(HERE)
    @Access(Who.MEMBER)
    Screen create(
            @RequestParam(name = TermsInterceptor.ACCEPTED, defaultValue = "") String version,
            @RequestParam(defaultValue = "/") String next,
            Viewer viewer) {
        return acceptances.accept(viewer.id(), version)
                ? Screen.redirect(LocalPath.of(next)).flash(Message.of("Thank you."))
                : form(next, viewer).refused();
    }

    @GetMapping("/terms/acceptances")
    @Access(Who.ADMINISTRATOR)
    Screen list(@RequestParam(required = false) @Nullable String after) {
        var slice = accepted.list(Cursor.read(after, Cursor.NEWEST), LIMIT);
        var next = slice.next();
        return Screen.of(
                "accounts/terms-acceptances",
                new AcceptancesPage(
                        slice.items(),
                        terms.inForce(),
                        next == null ? null : "/terms/acceptances?after=" + next.write()));
    }

    /// Its place among the administration's pages.
    @Configuration(proxyBeanMethods = false)
    static class Places {
        private static final int ORDER = 30;

        @Bean
        static AdminPage acceptancesPage() {
            return new AdminPage(
                    AdminPage.Section.PEOPLE,
                    ORDER,
                    Message.of("Terms accepted"),
                    Message.of("Who accepted which version of the terms, and when."),
                    "/terms/acceptances",
                    Who.ADMINISTRATOR);
        }
    }
}
