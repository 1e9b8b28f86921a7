package org.consilium.people.suggesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.people.PeopleWorld;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.consilium.verification.DemoVerifications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Two who are in one small room, of which one is suggested to the other with that reason.
@ConsiliumTest
class SuggestingWebTest {
    private static final String PAGE = "/people/me/suggestions";

    private final MockMvc web;
    private final TestClock clock;
    private final Suggesting suggesting;
    private final Member amal;
    private final Member boris;

    SuggestingWebTest(
            MockMvc web,
            Suggesting suggesting,
            DemoMembers members,
            DemoVerifications verifications,
            Ids ids,
            TestClock clock) {
        this.clock = clock;
        this.web = web;
        this.suggesting = suggesting;
        var people = new PeopleWorld(members, verifications, ids);
        this.amal = people.colleague("Amal");
        this.boris = people.colleague("Boris");
    }

    @BeforeEach
    void meetInARoom() throws Exception {
        // After all whom other tests have let into the room.
        clock.advance(Duration.ofDays(90));
        for (var one : List.of(amal, boris)) {
            web.perform(post("/rooms/cardiology/membership").with(SignedIn.as(one.id())));
        }
        suggesting.make(amal.id());
    }

    @Test
    void saysWhy() throws Exception {
        assertThat(page(PAGE)).contains(boris.name(), "is in Cardiology, as you are");
        assertThat(page("/people")).contains("People you may know");
        assertThat(page("/")).contains("People you may know");
    }

    @Test
    void suggestsNobodyWhoIsFollowedAlready() throws Exception {
        act(put(other("follow")));
        assertThat(page(PAGE)).doesNotContain(boris.name());
    }

    @Test
    void suggestsNobodyAcrossABlockOrAMute() throws Exception {
        act(put(other("mute")));
        assertThat(page(PAGE)).doesNotContain(boris.name());
        act(delete(other("mute")));
        assertThat(page(PAGE)).contains(boris.name());
        web.perform(put("/people/" + amal.handle() + "/block").with(SignedIn.as(boris.id())));
        assertThat(page(PAGE)).doesNotContain(boris.name());
    }

    @Test
    void wavesAwayAndBringsBack() throws Exception {
        act(put(other("dismissal")));
        assertThat(page(PAGE)).doesNotContain(boris.name());
        suggesting.make(amal.id());
        assertThat(page(PAGE)).doesNotContain(boris.name());
        act(delete(other("dismissal")));
        assertThat(page(PAGE)).contains(boris.name());
    }

    @Test
    void isSwitchedOffAltogether() throws Exception {
        act(delete(PAGE));
        assertThat(page(PAGE)).contains("You want no suggestions");
        assertThat(page("/")).doesNotContain("People you may know");
        act(put(PAGE));
        assertThat(page(PAGE)).contains(boris.name());
    }

    private String other(String what) {
        return "/people/" + boris.handle() + "/" + what;
    }

    private void act(MockHttpServletRequestBuilder request) throws Exception {
        web.perform(request.with(SignedIn.as(amal.id()))).andExpect(status().isSeeOther());
    }

    private String page(String path) throws Exception {
        return web.perform(get(path).with(SignedIn.as(amal.id())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
