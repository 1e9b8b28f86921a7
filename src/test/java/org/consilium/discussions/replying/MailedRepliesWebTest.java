package org.consilium.discussions.replying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.consilium.accounts.Viewers;
import org.consilium.moderation.ModerationWorld;
import org.consilium.notifications.InboundReply;
import org.consilium.platform.Cast;
import org.consilium.platform.MemberId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.ui.Message;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/// Limits hold for replies by mail as well, and their writer is told.
@ConsiliumTest
class MailedRepliesWebTest {
    private final MockMvc web;
    private final ModerationWorld world;
    private final MailedReplies replies;
    private final Viewers viewers;

    MailedRepliesWebTest(
            MockMvc web, ModerationWorld world, MailedReplies replies, Viewers viewers) {
        this.web = web;
        this.world = world;
        this.replies = replies;
        this.viewers = viewers;
    }

    @Test
    void tellsWhoMayNotWriteNow() throws Exception {
        var author = world.colleague();
        var thread = world.question(Cast.BRUNO.id(), "cardiology");
        assertThat(take(author, ModerationWorld.item(thread)))
                .isInstanceOf(InboundReply.Outcome.Published.class);
        for (var measure : new String[] {"WARN", "SUSPEND"}) {
            var matter = world.reported(web, ModerationWorld.item(world.reply(author)));
            world.decide(web, Cast.FARID, matter, measure).andExpect(status().isSeeOther());
        }
        assertThat(take(author, ModerationWorld.item(thread)))
                .isInstanceOfSatisfying(
                        InboundReply.Outcome.Refused.class,
                        refused -> {
                            assertThat(refused.path()).isEqualTo(thread.path() + "#answer");
                            assertThat(english(refused.why())).contains("suspended");
                        });
    }

    private InboundReply.Outcome take(MemberId author, org.consilium.platform.Item thread) {
        return replies.take(
                viewers.find(author).orElseThrow(), thread, "By mail.", UUID.randomUUID());
    }

    private static String english(Message message) {
        return message.toString();
    }
}
