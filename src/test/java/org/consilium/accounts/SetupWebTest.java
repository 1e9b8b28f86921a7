package org.consilium.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.consilium.platform.Role;
import org.consilium.platform.Secrets;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// The first start of an empty instance.
@ConsiliumTest
@TestPropertySource(properties = "consilium.demo=false")
class SetupWebTest {
    private final MockMvc web;
    private final Members members;
    private final Sessions sessions;
    private final Secrets secrets;

    SetupWebTest(MockMvc web, Members members, Sessions sessions, Secrets secrets) {
        this.web = web;
        this.members = members;
        this.sessions = sessions;
        this.secrets = secrets;
    }

    private static MockHttpServletRequestBuilder wizard(String code) {
        return post("/setup")
                .with(SignedIn.nobody())
                .param("code", code)
                .param("name", "Greta Lindqvist")
                .param("email", "greta@society.example")
                .param("password", "four words in a row");
    }

    @Test
    void makesTheFirstAdministratorOnce() throws Exception {
        web.perform(get("/setup")).andExpect(status().isOk());
        web.perform(wizard("a guess"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This is not the code")))
                .andExpect(content().string(containsString("Greta Lindqvist")));

        var code = secrets.sign("setup", "").substring(0, 10);
        var made =
                web.perform(wizard(code))
                        .andExpect(status().isSeeOther())
                        .andExpect(cookie().exists("session"))
                        .andReturn();
        var cookie = made.getResponse().getCookie("session");
        Objects.requireNonNull(cookie);
        assertThat(sessions.find(cookie.getValue()))
                .hasValueSatisfying(session ->
                        assertThat(session.viewer().waitingRoles())
                                .containsExactlyInAnyOrder(
                                        Role.ADMINISTRATOR, Role.VERIFIER, Role.MODERATOR));
        assertThat(members.byHandle("greta.lindqvist")).isPresent();

        web.perform(get("/setup")).andExpect(status().isNotFound());
        web.perform(wizard(code)).andExpect(status().isUnprocessableContent());
    }
}
