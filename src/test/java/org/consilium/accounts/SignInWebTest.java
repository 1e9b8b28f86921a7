package org.consilium.accounts;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class SignInWebTest {
    private final MockMvc web;

    SignInWebTest(MockMvc web) {
        this.web = web;
    }

    @Test
    void signsInWithTheRightPassword() throws Exception {
        web.perform(
                        post("/sign-in")
                                .with(SignedIn.nobody())
                                .param("email", "AMARA@demo.consilium.example")
                                .param("password", Cast.PASSWORD)
                                .param("next", "/account"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/account"))
                .andExpect(cookie().httpOnly("session", true))
                .andExpect(cookie().sameSite("session", "Lax"));
    }

    @Test
    void tellsNothingAboutWhichPartWasWrong() throws Exception {
        for (var email : new String[] {Cast.BRUNO.email(), "nobody@demo.consilium.example"}) {
            web.perform(
                            post("/sign-in")
                                    .with(SignedIn.nobody())
                                    .param("email", email)
                                    .param("password", "wrong password"))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(cookie().doesNotExist("session"))
                    .andExpect(
                            content()
                                    .string(
                                            containsString(
                                                    "E-mail and password do not match an account.")))
                    .andExpect(content().string(containsString(email)));
        }
    }

    @Test
    void leadsNowhereElse() throws Exception {
        web.perform(
                        post("/sign-in")
                                .with(SignedIn.nobody())
                                .param("email", Cast.LENA.email())
                                .param("password", Cast.PASSWORD)
                                .param("next", "//elsewhere.example"))
                .andExpect(header().string("Location", "/"));
    }

    @Test
    void showsTheAccountToItsOwner() throws Exception {
        web.perform(get("/account").with(SignedIn.as(Cast.HANA)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("hana@demo.consilium.example")));
    }

    @Test
    void asksStrangersToSignIn() throws Exception {
        web.perform(get("/account"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/sign-in?next=%2Faccount"));
    }
}
