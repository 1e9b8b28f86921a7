package org.consilium.accounts.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.http.Cookie;
import org.consilium.accounts.Sessions;
import org.consilium.accounts.SignInStep;
import org.consilium.accounts.SignInWay;
import org.consilium.accounts.factors.FactorsDemo;
import org.consilium.platform.Cast;
import org.consilium.platform.Role;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.Route;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/// No role is in force without a second factor.
@ConsiliumTest
class StaffWebTest {
    private final MockMvc web;
    private final Sessions sessions;
    private final ApplicationContext context;
    private final FactorsDemo demo;

    StaffWebTest(MockMvc web, Sessions sessions, ApplicationContext context, FactorsDemo demo) {
        this.web = web;
        this.sessions = sessions;
        this.context = context;
        this.demo = demo;
    }

    private Cookie byPassword(Cast one) {
        var way = SignInWay.by(SignInStep.PASSWORD);
        return new Cookie("session", sessions.open(one.id(), way, "a test", "127.0.0.1"));
    }

    @Test
    void leadsStaffPagesToTheSecondFactor() throws Exception {
        var farid = byPassword(Cast.FARID);
        web.perform(get("/verification/queue").cookie(farid))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/account/security?for=role"));
        web.perform(get("/account/security?for=role").cookie(farid))
                .andExpect(content().string(containsString("Your role asks for a second factor")));
        web.perform(get("/verification/queue").with(SignedIn.as(Cast.FARID)))
                .andExpect(status().isOk());
    }

    @Test
    void leavesOrdinaryPagesOpen() throws Exception {
        var farid = byPassword(Cast.FARID);
        for (var path : new String[] {"/", "/rooms", "/account", "/notices"}) {
            web.perform(get(path).cookie(farid)).andExpect(status().isOk());
        }
    }

    @Test
    void opensNoStaffRouteAtAll() throws Exception {
        var greta = byPassword(Cast.GRETA);
        var farid = byPassword(Cast.FARID);
        for (var route : Route.all(context)) {
            if (route.who() == null || !isStaff(route) || !route.method().equals("GET")) {
                continue;
            }
            var path = route.pattern().replaceAll("\\{[^}]+}", "x");
            for (var cookie : new Cookie[] {greta, farid}) {
                var status = web.perform(get(path).cookie(cookie)).andReturn().getResponse();
                assertThat(status.getStatus()).as(route.toString()).isIn(303, 404);
            }
        }
    }

    private static boolean isStaff(Route route) {
        return switch (route.who()) {
            case VERIFIER, MODERATOR, ADMINISTRATOR, AUDITOR -> true;
            case null, default -> false;
        };
    }

    @Test
    void putsNoRoleInForce() {
        var token = byPassword(Cast.GRETA).getValue();
        var viewer = sessions.find(token).orElseThrow().viewer();
        assertThat(viewer.roles()).isEmpty();
        assertThat(viewer.waitingRoles()).contains(Role.ADMINISTRATOR, Role.VERIFIER);
    }

    @Test
    void putsRolesInForceOnceTheFactorIsShown() throws Exception {
        var farid = byPassword(Cast.FARID);
        web.perform(
                        post("/account/proof")
                                .with(SignedIn.nobody())
                                .cookie(farid)
                                .param("code", demo.codeOf(Cast.FARID.id()).orElseThrow())
                                .param("next", "/verification/queue"))
                .andExpect(header().string("Location", "/verification/queue"));
        web.perform(get("/verification/queue").cookie(farid)).andExpect(status().isOk());
    }

    @Test
    void saysOnMissingPagesWhatMayBeMissing() throws Exception {
        web.perform(get("/no-such-page").cookie(byPassword(Cast.GRETA)))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("/account/security")));
    }

    @Test
    void asksMembersWithoutARoleForNothing() throws Exception {
        web.perform(
                        post("/sign-in")
                                .with(SignedIn.nobody())
                                .param("email", Cast.DALIA.email())
                                .param("password", Cast.PASSWORD))
                .andExpect(header().string("Location", "/"));
    }

    /// The short way to a strong session is for tests.
    @Test
    void opensNoStrongSessionWithoutSteps() {
        var main =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.consilium");
        var calls =
                main.stream()
                        .flatMap(it -> it.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTarget().getOwner().isEquivalentTo(Sessions.class))
                        .filter(call -> call.getTarget().getName().equals("open"))
                        .filter(call -> call.getTarget().getRawParameterTypes().size() == 3);
        assertThat(calls).isEmpty();
    }
}
