package org.consilium.moderation.trusting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.consilium.discussions.ReplyId;
import org.consilium.moderation.ModerationWorld;
import org.consilium.platform.Cast;
import org.consilium.platform.MemberId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ConsiliumTest
class LimitsWebTest {
    private final MockMvc web;
    private final ModerationWorld world;

    LimitsWebTest(MockMvc web, ModerationWorld world) {
        this.web = web;
        this.world = world;
    }

    @Test
    void limitsNewMembersAndLosesNothingTyped() throws Exception {
        var member = heldBack();
        var thread = world.question(Cast.BRUNO.id(), "cardiology").path();
        write(member, thread, "See https://a.example and https://b.example, https://c.example")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("New members can put 2 links")))
                .andExpect(content().string(containsString("https://c.example")));
        write(member, thread, "@amara @bruno @elif")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("mention 2 colleagues")));
        write(member, thread, "https://www.nice.org.uk/ng136 @amara @bruno")
                .andExpect(status().isSeeOther());
        for (int i = 2; i < 10; i++) {
            write(member, thread, "No. " + i).andExpect(status().isSeeOther());
        }
        write(member, thread, "One too many")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("10 posts a day")))
                .andExpect(content().string(containsString("One too many")));
    }

    @Test
    void limitsEditsLikeNewPosts() throws Exception {
        var member = heldBack();
        var reply = world.reply(member);
        web.perform(
                        put("/replies/" + reply.shortForm())
                                .with(SignedIn.as(member))
                                .param("body", "http://a.example www.b.example http://c.example")
                                .param("revisions", "0"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("New members can put 2 links")));
    }

    @Test
    void limitsNoVerifiedMember() throws Exception {
        var member = world.colleague();
        var thread = world.question(Cast.BRUNO.id(), "cardiology").path();
        write(member, thread, "https://www.who.int/news ".repeat(9))
                .andExpect(status().isSeeOther());
        world.look(web, member, "/trust")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Your level of trust: Member")))
                .andExpect(content().string(containsString("1 of 10")));
    }

    @Test
    void showsOnesOwnLevelToPatientsToo() throws Exception {
        world.look(web, Cast.HANA.id(), "/trust")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Your level of trust: New")))
                .andExpect(content().string(containsString("To become a member")));
        world.look(web, Cast.FARID.id(), "/trust")
                .andExpect(content().string(containsString("Your level of trust: Trusted")));
    }

    /// Warned once: one level back, which for somebody just verified is the first.
    private MemberId heldBack() throws Exception {
        var member = world.colleague();
        var matter = world.reported(web, ModerationWorld.item(world.reply(member)));
        world.decide(web, Cast.FARID, matter, "WARN").andExpect(status().isSeeOther());
        assertThat(world.count("moderation.decision", "member_id", member)).isEqualTo(1);
        return member;
    }

    private ResultActions write(MemberId as, String thread, String body) throws Exception {
        return web.perform(
                post(thread + "/replies")
                        .with(SignedIn.as(as))
                        .param("body", body)
                        .param("submission", new ReplyId(UUID.randomUUID()).shortForm()));
    }
}
