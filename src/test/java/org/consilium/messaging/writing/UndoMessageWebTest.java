package org.consilium.messaging.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.messaging.ConversationId;
import org.consilium.messaging.MessageId;
import org.consilium.messaging.MessagingWorld;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.Sendings;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.consilium.verification.DemoVerifications;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/// A message that was sent too early: for ten seconds it can go without a mark.
@ConsiliumTest
class UndoMessageWebTest {
    private final MockMvc web;
    private final Database database;
    private final Sendings sendings;
    private final TestClock clock;
    private final MessagingWorld world;
    private final Member amal;
    private final Member boris;

    UndoMessageWebTest(
            MockMvc web,
            Database database,
            DemoMembers members,
            DemoVerifications verifications,
            Sendings sendings,
            TestClock clock,
            Ids ids) {
        this.web = web;
        this.database = database;
        this.sendings = sendings;
        this.clock = clock;
        this.world = new MessagingWorld(web, database, members, verifications, ids);
        this.amal = world.people().colleague("Amal");
        this.boris = world.people().colleague("Boris");
    }

    @Test
    void goesBackIntoTheFormWithoutAMark() throws Exception {
        var id = conversation();
        int told = noticesOf(boris);
        world.send(amal, id, "To the wrong person.").andExpect(status().isSeeOther());
        assertThat(world.page(amal, id.path())).contains("To the wrong person.");
        undo(id, last(id), 303, id.path() + "#write");
        assertThat(world.messages(id)).isEqualTo(1);
        assertThat(world.page(boris, id.path()))
                .doesNotContain("To the wrong person.")
                .doesNotContain("taken back");
        assertThat(world.page(amal, id.path())).contains("To the wrong person.</textarea>");
        later();
        assertThat(noticesOf(boris)).isEqualTo(told);
        assertThat(world.page(boris, "/messages")).doesNotContain("(new messages)");
    }

    @Test
    void tellsWhenTheSecondsAreOver() throws Exception {
        var id = conversation();
        int told = noticesOf(boris);
        world.send(amal, id, "As meant.");
        assertThat(noticesOf(boris)).isEqualTo(told);
        later();
        assertThat(noticesOf(boris)).isEqualTo(told + 1);
        undo(id, last(id), 303, id.path() + "#message-2");
        assertThat(world.messages(id)).isEqualTo(2);
    }

    @Test
    void staysWhenAnotherStandsBelow() throws Exception {
        var id = conversation();
        world.send(amal, id, "A question?");
        var sent = last(id);
        world.send(boris, id, "An answer.");
        undo(id, sent, 303, id.path() + "#message-2");
        assertThat(world.messages(id)).isEqualTo(3);
    }

    @Test
    void undoesOnceWhenPressedTwice() throws Exception {
        var id = conversation();
        world.send(amal, id, "Once.");
        var sent = last(id);
        undo(id, sent, 303, id.path() + "#write");
        undo(id, sent, 303, id.path() + "#write");
        assertThat(world.messages(id)).isEqualTo(1);
    }

    @Test
    void isForItsAuthorOnly() throws Exception {
        var id = conversation();
        world.send(amal, id, "Mine.");
        var path = path(id, last(id));
        web.perform(post(path).with(SignedIn.as(boris.id()))).andExpect(status().isNotFound());
        var stranger = world.people().colleague("Carla");
        web.perform(post(path).with(SignedIn.as(stranger.id()))).andExpect(status().isNotFound());
        assertThat(world.messages(id)).isEqualTo(2);
    }

    /// Begun, read and told.
    private ConversationId conversation() throws Exception {
        world.acquaint(amal, boris);
        var id = world.begin(amal, boris, "Good morning.");
        world.page(boris, id.path());
        return id;
    }

    private void undo(ConversationId id, MessageId message, int expected, String where)
            throws Exception {
        web.perform(post(path(id, message)).with(SignedIn.as(amal.id())))
                .andExpect(status().is(expected))
                .andExpect(header().string("Location", where));
    }

    private static String path(ConversationId id, MessageId message) {
        return id.path() + "/sending/" + message.shortForm() + "?_method=delete";
    }

    private MessageId last(ConversationId id) {
        return database.sql(
                        """
                        select id from messaging.message where conversation_id = :id
                        order by seq desc limit 1
                        """)
                .param("id", id)
                .query(row -> row.id("id", MessageId::new))
                .one();
    }

    private void later() {
        clock.advance(Duration.ofSeconds(10));
        sendings.finishDue();
    }

    private int noticesOf(Member member) {
        return database.sql(
                        """
                        select count(*) as n from notifications.notice
                        where member_id = :member and read_at is null
                        """)
                .param("member", member.id())
                .query(row -> row.integer("n"))
                .one();
    }
}
