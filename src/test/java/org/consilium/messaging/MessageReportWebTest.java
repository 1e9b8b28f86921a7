package org.consilium.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.moderation.DecisionId;
import org.consilium.moderation.Hiding;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.Item;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.consilium.verification.DemoVerifications;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/// A message that breaks a rule: who may report it, and what hiding it does.
@ConsiliumTest
class MessageReportWebTest {
    private final MockMvc web;
    private final Database database;
    private final ReportableMessages reportable;
    private final Ids ids;
    private final MessagingWorld world;
    private final Member amal;
    private final Member boris;

    MessageReportWebTest(
            MockMvc web,
            Database database,
            ReportableMessages reportable,
            DemoMembers members,
            DemoVerifications verifications,
            Ids ids) {
        this.web = web;
        this.database = database;
        this.reportable = reportable;
        this.ids = ids;
        this.world = new MessagingWorld(web, database, members, verifications, ids);
        this.amal = world.people().colleague("Amal");
        this.boris = world.people().colleague("Boris");
    }

    @Test
    void isReportedOnlyByWhoTakesPart() throws Exception {
        world.acquaint(amal, boris);
        var id = world.begin(amal, boris, "Something unkind.");
        var path = "/reports/new?item=" + new Item("message", messageOf(id)).shortForm();
        assertThat(world.page(boris, id.path())).contains(path);
        assertThat(world.page(amal, id.path())).doesNotContain(path);
        world.open(boris, path).andExpect(status().isOk());
        for (var other : new Cast[] {Cast.FARID, Cast.GRETA}) {
            web.perform(get(path).with(SignedIn.as(other))).andExpect(status().isNotFound());
        }
    }

    @Test
    void isHiddenFromAllButItsAuthor() throws Exception {
        world.acquaint(amal, boris);
        var id = world.begin(amal, boris, "Something unkind.");
        var decision = new DecisionId(ids.next());
        var hiding = new Hiding(decision, "kindness", Cast.FARID.id(), TestClock.START);
        reportable.hide(messageOf(id), hiding);
        assertThat(world.page(boris, id.path()))
                .contains("A moderator hid this message.")
                .doesNotContain("Something unkind.");
        assertThat(world.page(boris, "/messages?q=unkind")).contains("Nothing found");
        assertThat(world.page(amal, id.path())).contains("Something unkind.", "from the others");
        reportable.show(messageOf(id));
        assertThat(world.page(boris, id.path())).contains("Something unkind.");
    }

    private UUID messageOf(ConversationId id) {
        return database.sql("select id from messaging.message where conversation_id = :id")
                .param("id", id)
                .query(row -> row.uuid("id"))
                .one();
    }
}
