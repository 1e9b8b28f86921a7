package org.consilium.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.verification.DemoVerifications;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// The first message to somebody who does not know its writer, and what may come of it.
@ConsiliumTest
class RequestWebTest {
    private final MockMvc web;
    private final MessagingWorld world;
    private final Member amal;
    private final Member boris;

    RequestWebTest(
            MockMvc web,
            Database database,
            DemoMembers members,
            DemoVerifications verifications,
            Ids ids) {
        this.web = web;
        this.world = new MessagingWorld(web, database, members, verifications, ids);
        this.amal = world.people().colleague("Amal");
        this.boris = world.people().colleague("Boris");
    }

    @Test
    void asksAStrangerOnce() throws Exception {
        var id = world.begin(amal, boris, "We have not met.");
        assertThat(world.state(id, boris)).isEqualTo("ASKED");
        assertThat(world.page(boris, "/messages")).contains("Somebody wishes to write to you.");
        assertThat(world.page(boris, "/messages/requests")).contains("We have not met.");
        world.open(boris, id.path()).andExpect(status().isNotFound());
        world.send(amal, id, "Are you there?")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("waits for an answer")))
                .andExpect(content().string(containsString("Are you there?")));
        assertThat(world.messages(id)).isEqualTo(1);
    }

    @Test
    void goesOnWhenAccepted() throws Exception {
        var id = world.begin(amal, boris, "We have not met.");
        answer(boris, id, "acceptance").andExpect(redirectedUrl(id.path()));
        world.send(boris, id, "Now we have.").andExpect(status().isSeeOther());
        world.send(amal, id, "Good.").andExpect(status().isSeeOther());
        answer(boris, id, "acceptance").andExpect(status().isNotFound());
    }

    @Test
    void tellsNobodyThatTheyWereDeclined() throws Exception {
        var id = world.begin(amal, boris, "We have not met.");
        var before = world.page(amal, id.path());
        answer(boris, id, "refusal").andExpect(status().isSeeOther());
        assertThat(world.page(boris, "/messages/requests")).doesNotContain("We have not met.");
        assertThat(withoutTokens(world.page(amal, id.path()))).isEqualTo(withoutTokens(before));
        world.start(amal, boris.handle(), "Again.", world.form())
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("waits for an answer")));
    }

    @Test
    void acceptsByWritingBack() throws Exception {
        var id = world.begin(amal, boris, "We have not met.");
        world.start(boris, amal.handle(), "Then let us.", world.form())
                .andExpect(status().isSeeOther());
        assertThat(world.state(id, boris)).isEqualTo("IN");
        assertThat(world.messages(id)).isEqualTo(2);
    }

    @Test
    void needsNoAskingInASharedRoom() throws Exception {
        for (var one : List.of(amal, boris)) {
            world.act(one, "/rooms/cardiology/membership");
        }
        var id = world.begin(amal, boris, "From the room.");
        assertThat(world.state(id, boris)).isEqualTo("IN");
    }

    @Test
    void blocksWhoAsks() throws Exception {
        var id = world.begin(amal, boris, "We have not met.");
        answer(boris, id, "block").andExpect(redirectedUrl("/people/me/blocked"));
        assertThat(world.page(boris, "/people/me/blocked")).contains(amal.name());
        assertThat(world.page(boris, "/messages")).doesNotContain("wishes to write");
        world.send(amal, id, "Hello?").andExpect(status().isConflict());
        assertThat(world.page(amal, id.path())).doesNotContain("blocked");
    }

    @Test
    void saysTheSameOfABlockAndOfTakingNothing() throws Exception {
        var cecil = world.people().colleague("Cecil");
        world.act(boris, "/people/" + amal.handle() + "/block?_method=put");
        world.act(cecil, "/messages/settings?receipts=true");
        for (var closed : List.of(boris, cecil)) {
            world.start(amal, closed.handle(), "Hello.", world.form())
                    .andExpect(status().isConflict())
                    .andExpect(
                            content()
                                    .string(
                                            containsString(
                                                    closed.name()
                                                            + " takes no new messages at the moment.")));
        }
        assertThat(world.pair(amal.id(), boris.id())).isEmpty();
    }

    @Test
    void stopsAnOpenConversationOnABlock() throws Exception {
        world.acquaint(amal, boris);
        var id = world.begin(amal, boris, "Hello.");
        answer(boris, id, "block").andExpect(status().isSeeOther());
        world.send(amal, id, "Still there?")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("takes no new messages")));
        world.send(boris, id, "Me neither.")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("You blocked this person")));
        assertThat(world.messages(id)).isEqualTo(1);
    }

    @Test
    void countsAndTellsNothingOfTheMuted() throws Exception {
        world.acquaint(amal, boris);
        world.act(boris, "/people/" + amal.handle() + "/mute?_method=put");
        var id = world.begin(amal, boris, "Hello again.");
        assertThat(world.page(boris, "/notices")).doesNotContain("wrote to you");
        assertThat(badgeOf(world.page(boris, "/notices"))).contains("hidden");
        assertThat(world.page(boris, id.path())).contains("whom you muted", "Hello again.");
    }

    @Test
    void keepsTheWorldsApart() throws Exception {
        world.start(amal, "hana", "Dear patient.", world.form())
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("needs the patient")))
                .andExpect(content().string(containsString("Dear patient.")));
        world.start(amal, "nobody-at-all", "Dear nobody.", world.form())
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("needs the patient")));
    }

    @Test
    void letsOnlyVerifiedCliniciansBegin() throws Exception {
        var nadia = world.people().unverified("Nadia");
        world.start(nadia, boris.handle(), "Hello.", world.form()).andExpect(status().isConflict());
        assertThat(world.page(nadia, "/messages/new")).contains("Verified clinicians write");
        world.start(amal, amal.handle(), "Note to self.", world.form()).andExpect(status().is(422));
    }

    @Test
    void tellsPatientsNothingOfWhoIsHere() throws Exception {
        var paula = world.people().patient("Paula");
        var quirin = world.people().patient("Quirin");
        for (var to : List.of(quirin.handle(), "nobody-at-all", boris.handle())) {
            world.start(paula, to, "Are you the one?", world.form())
                    .andExpect(redirectedUrl("/messages"));
        }
        assertThat(world.page(paula, "/messages")).contains("No messages yet");
        assertThat(world.pair(paula.id(), boris.id())).isEmpty();
        var id = world.pair(paula.id(), quirin.id()).orElseThrow();
        world.open(paula, id.path()).andExpect(status().isNotFound());
        answer(quirin, id, "acceptance").andExpect(status().isSeeOther());
        assertThat(world.page(paula, "/messages")).contains(quirin.name());
        world.send(paula, id, "I hoped so.").andExpect(status().isSeeOther());
    }

    @Test
    void countsAndForgetsAlikeWhetherSomebodyIsThere() throws Exception {
        var quirin = world.people().patient("Quirin");
        for (var to : List.of(quirin.handle(), "nobody-at-all")) {
            var paula = world.people().patient("Paula");
            world.act(paula, "/messages/drafts/new?version=0&body=Half a thought");
            for (int i = 0; i < 5; i++) {
                world.start(paula, to, "Hello.", world.form())
                        .andExpect(redirectedUrl("/messages"));
            }
            world.start(paula, to, "Hello.", world.form()).andExpect(status().is(429));
            assertThat(world.page(paula, "/messages/new")).doesNotContain("Half a thought");
        }
    }

    @Test
    void countsRequestsByTheDay() throws Exception {
        var paula = world.people().patient("Paula");
        for (int i = 0; i < 5; i++) {
            world.start(paula, "nobody-" + i, "Hello.", world.form())
                    .andExpect(redirectedUrl("/messages"));
        }
        world.start(paula, "nobody-6", "Hello.", world.form())
                .andExpect(status().is(429))
                .andExpect(content().string(containsString("Nothing is lost")));
    }

    @RepeatedTest(5)
    void letsNothingThroughWhenAcceptedAndBlockedAtOnce() throws Exception {
        var id = world.begin(amal, boris, "We have not met.");
        atOnce(
                () -> answer(boris, id, "acceptance"),
                () -> world.act(boris, "/people/" + amal.handle() + "/block?_method=put"));
        world.send(amal, id, "Through?").andExpect(status().isConflict());
        assertThat(world.messages(id)).isEqualTo(1);
        assertThat(world.state(id, boris)).isIn("IN", "ASKED");
    }

    @RepeatedTest(3)
    void makesOneConversationOfTwoBeginnings() throws Exception {
        atOnce(
                () -> world.start(amal, boris.handle(), "From Amal.", world.form()),
                () -> world.start(boris, amal.handle(), "From Boris.", world.form()));
        var id = world.pair(amal.id(), boris.id()).orElseThrow();
        assertThat(world.messages(id)).isEqualTo(2);
    }

    @RepeatedTest(3)
    void makesOneOfAFormSentTwiceAtOnce() throws Exception {
        var form = world.form();
        atOnce(
                () -> world.start(amal, boris.handle(), "Once.", form),
                () -> world.start(amal, boris.handle(), "Once.", form));
        assertThat(world.messages(world.pair(amal.id(), boris.id()).orElseThrow())).isEqualTo(1);
    }

    @Test
    void isNotFoundByOthers() throws Exception {
        var id = world.begin(amal, boris, "We have not met.");
        for (var path : List.of("/acceptance", "/refusal", "/block", "/sent", "/company")) {
            web.perform(
                            MockMvcRequestBuilders.post(id.path() + path)
                                    .with(SignedIn.as(Cast.FARID))
                                    .param("body", "x")
                                    .param("handle", "farid")
                                    .param("submission", world.form()))
                    .andExpect(status().isNotFound());
        }
    }

    private ResultActions answer(Member one, ConversationId id, String what) throws Exception {
        return world.act(one, id.path() + "/" + what);
    }

    private static void atOnce(Callable<?> one, Callable<?> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    List.of(one, other).stream()
                            .map(each ->
                                    threads.submit(() -> {
                                        barrier.await();
                                        return each.call();
                                    }))
                            .toList();
            for (var each : running) {
                each.get();
            }
        }
    }

    private static String withoutTokens(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "").replaceAll("\\?v=\\w+", "");
    }

    private static String badgeOf(String page) {
        int at = page.indexOf("data-badge=\"inbox\"");
        return page.substring(at, page.indexOf('>', at));
    }
}
