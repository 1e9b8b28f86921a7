package org.consilium.verification.claiming;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class VerificationWebTest {
    private final MockMvc web;

    VerificationWebTest(MockMvc web) {
        this.web = web;
    }

    @Test
    void showsChenWhatIsStillToCome() throws Exception {
        web.perform(get("/verification").with(SignedIn.as(Cast.CHEN)))
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("You claimed"),
                                                containsString("something differs"),
                                                containsString("A verifier approved"),
                                                containsString("Another verifier looks at it"),
                                                containsString("Withdraw the claim"),
                                                not(containsString("A second verifier")))));
    }

    @Test
    void tellsDaliaWhatEndedAndHowToRenew() throws Exception {
        web.perform(get("/verification").with(SignedIn.as(Cast.DALIA)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("No longer verified")))
                .andExpect(content().string(containsString("Renew")));
    }

    @Test
    void prefillsTheFormToRenew() throws Exception {
        web.perform(get("/verification/claims/new").with(SignedIn.as(Cast.DALIA)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"LOP20711\"")));
    }

    @Test
    void sendsChenBackWhoseClaimWaits() throws Exception {
        web.perform(get("/verification/claims/new").with(SignedIn.as(Cast.CHEN)))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/verification"));
    }

    @Test
    void showsWhatWasVerifiedButNeverTheNumber() throws Exception {
        web.perform(get("/members/amara/verification").with(SignedIn.as(Cast.CHEN)))
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Physician"),
                                                containsString("Cardiology"),
                                                containsString("Nigeria"),
                                                containsString("Farid Rahimi"),
                                                containsString("Greta Lindqvist"),
                                                not(containsString("58213")))));
    }

    @Test
    void showsNoUnverifiedClaimAsAFact() throws Exception {
        web.perform(get("/members/chen/verification").with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("has not been verified")))
                .andExpect(content().string(not(containsString("Internal medicine"))));
    }

    @ParameterizedTest
    @CsvSource({
        "HANA, /verification",
        "HANA, /verification/claims/new",
        "HANA, /verification/queue",
        "HANA, /members/amara/verification",
        "BRUNO, /verification/queue",
        "BRUNO, /members/hana/verification",
        "BRUNO, /members/nobody/verification",
        "CHEN, /verification/queue",
        "DALIA, /verification/queue"
    })
    void hidesWhatIsNotTheirs(Cast one, String path) throws Exception {
        web.perform(get(path).with(SignedIn.as(one))).andExpect(status().isNotFound());
    }
}
