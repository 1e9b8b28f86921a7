package org.consilium.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.verification.DemoVerifications;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// Small groups: who comes in, what they see, and that everybody can leave.
@ConsiliumTest
class GroupWebTest {
    private final MessagingWorld world;
    private final Member amal;
    private final Member boris;
    private final Member cecil;

    GroupWebTest(
            MockMvc web,
            Database database,
            DemoMembers members,
            DemoVerifications verifications,
            Ids ids) {
        this.world = new MessagingWorld(web, database, members, verifications, ids);
        this.amal = world.people().colleague("Amal");
        this.boris = world.people().colleague("Boris");
        this.cecil = world.people().colleague("Cecil");
    }

    @Test
    void bringsAFewTogether() throws Exception {
        var id = group();
        world.send(boris, id, "Good morning, all.").andExpect(status().isSeeOther());
        assertThat(world.page(cecil, id.path())).contains("Good morning, all.", boris.name());
        assertThat(world.page(amal, "/messages")).contains("Good morning, all.");
    }

    @Test
    void asksWhoDoesNotKnowTheOneWhoAdds() throws Exception {
        var id = group();
        var dora = world.people().colleague("Dora");
        add(amal, id, dora).andExpect(status().isSeeOther());
        assertThat(world.state(id, dora)).isEqualTo("ASKED");
        assertThat(world.page(dora, "/messages/requests")).contains("asks you into a group");
        world.act(dora, id.path() + "/acceptance").andExpect(status().isSeeOther());
        world.send(amal, id, "Welcome.").andExpect(status().isSeeOther());
        assertThat(world.page(dora, id.path()))
                .contains("Welcome.")
                .doesNotContain("To all of you.");
    }

    @Test
    void namesAndLeaves() throws Exception {
        var id = group();
        world.act(boris, id.path() + "/name?name=Echo on Thursdays");
        assertThat(world.page(cecil, id.path())).contains("Echo on Thursdays");
        world.act(boris, id.path() + "/company?_method=delete").andExpect(status().isSeeOther());
        world.open(boris, id.path()).andExpect(status().isNotFound());
        world.send(boris, id, "Back door.").andExpect(status().isNotFound());
        assertThat(world.page(boris, "/messages?q=all")).contains("Nothing found");
        assertThat(world.page(cecil, id.path())).contains("To all of you.");
    }

    @Test
    void letsNobodyInAcrossABlock() throws Exception {
        var id = group();
        var dora = world.people().colleague("Dora");
        world.act(dora, "/people/" + cecil.handle() + "/block?_method=put");
        add(amal, id, dora)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString(dora.name() + " cannot be added")));
        add(amal, id, boris).andExpect(status().isConflict());
    }

    @Test
    void putsALineForTheBlockedInAGroup() throws Exception {
        var id = group();
        world.send(boris, id, "Words of the blocked.");
        world.act(cecil, "/people/" + boris.handle() + "/block?_method=put");
        assertThat(world.page(cecil, id.path()))
                .contains("A message by somebody you blocked")
                .doesNotContain("Words of the blocked.");
        assertThat(world.page(cecil, "/messages?q=blocked")).contains("Nothing found");
        world.send(cecil, id, "I am still here.").andExpect(status().isSeeOther());
    }

    @Test
    void endsAtTwelve() throws Exception {
        var many =
                IntStream.range(0, 12)
                        .mapToObj(i -> "colleague-" + i)
                        .collect(Collectors.joining(","));
        world.start(amal, many, "All of you.", world.form())
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("12 people at most")));
    }

    private ConversationId group() throws Exception {
        world.acquaint(amal, boris);
        world.acquaint(amal, cecil);
        world.start(
                        amal,
                        "@" + boris.handle() + ", " + cecil.handle(),
                        "To all of you.",
                        world.form())
                .andExpect(status().isSeeOther());
        return world.groupOf(amal.id());
    }

    private ResultActions add(Member one, ConversationId id, Member other) throws Exception {
        return world.act(one, id.path() + "/company?handle=" + other.handle());
    }
}
