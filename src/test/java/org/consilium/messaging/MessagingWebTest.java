package org.consilium.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.Persona;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.consilium.verification.DemoVerifications;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// A conversation of two colleagues who know each other: what each sees, and nobody else.
@ConsiliumTest
class MessagingWebTest {
    private final MockMvc web;
    private final Database database;
    private final TestClock clock;
    private final MessagingWorld world;
    private final Member amal;
    private final Member boris;

    MessagingWebTest(
            MockMvc web,
            Database database,
            DemoMembers members,
            DemoVerifications verifications,
            TestClock clock,
            Ids ids) {
        this.web = web;
        this.database = database;
        this.clock = clock;
        this.world = new MessagingWorld(web, database, members, verifications, ids);
        this.amal = world.people().colleague("Amal");
        this.boris = world.people().colleague("Boris");
    }

    @Test
    void carriesAMessageToOneWhoFollows() throws Exception {
        world.acquaint(amal, boris);
        var id = world.begin(amal, boris, "Good morning, **Boris**.");
        assertThat(world.page(boris, "/messages")).contains(amal.name(), "(new messages)");
        assertThat(world.page(boris, id.path())).contains("Good morning, <strong>Boris</strong>.");
        assertThat(world.page(boris, "/messages")).doesNotContain("(new messages)");
        assertThat(world.page(amal, id.path())).contains("Read");
    }

    @Test
    void isForNobodyElseWhateverTheirRole() throws Exception {
        world.acquaint(amal, boris);
        var id = world.begin(amal, boris, "Between us.");
        for (var persona : Persona.values()) {
            var refused =
                    persona.isSignedIn() ? status().isNotFound() : status().is3xxRedirection();
            web.perform(get(id.path()).with(persona.asking())).andExpect(refused);
        }
        web.perform(get("/messages?q=between").with(SignedIn.as(Cast.GRETA)))
                .andExpect(content().string(not(containsString("Between us."))));
        web.perform(get("/live?on=conversation:" + id.shortForm()).with(SignedIn.as(Cast.GRETA)))
                .andExpect(status().isNotFound());
    }

    @Test
    void makesOneOfAFormSentTwice() throws Exception {
        world.acquaint(amal, boris);
        var form = world.form();
        world.start(amal, boris.handle(), "Once.", form).andExpect(status().isSeeOther());
        world.start(amal, boris.handle(), "Once.", form).andExpect(status().isSeeOther());
        var id = world.pair(amal.id(), boris.id()).orElseThrow();
        var next = world.form();
        for (int i = 0; i < 2; i++) {
            world.send(boris, id, "Twice.", next)
                    .andExpect(header().string("Location", id.path() + "#message-2"));
        }
        assertThat(world.messages(id)).isEqualTo(2);
    }

    @Test
    void keepsWhatWasTypedWhenItIsTooLong() throws Exception {
        world.acquaint(amal, boris);
        var id = world.begin(amal, boris, "Hello.");
        world.send(amal, id, "long ".repeat(2_000))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("long long long")));
        world.send(amal, id, "  ").andExpect(status().is(422));
        assertThat(world.messages(id)).isEqualTo(1);
    }

    @Test
    void returnsTextByteForByte() throws Exception {
        world.acquaint(amal, boris);
        var odd = "<script>alert(1)</script> 'a' \"b\" & 日本 🫀 javascript:x";
        var id = world.begin(amal, boris, odd);
        assertThat(world.page(boris, id.path()))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
        assertThat(bodyOf(id)).isEqualTo(odd);
    }

    @Test
    void changesForAQuarterOfAnHour() throws Exception {
        world.acquaint(amal, boris);
        var id = world.begin(amal, boris, "With a mistaek.");
        edit(amal, id, "Without a mistake.").andExpect(status().isSeeOther());
        assertThat(world.page(boris, id.path()))
                .contains("Without a mistake.", "(changed)")
                .doesNotContain("mistaek");
        clock.advance(Duration.ofMinutes(16));
        edit(amal, id, "Too late.").andExpect(status().isConflict());
        world.open(amal, id.path() + "/sent/1/edit").andExpect(status().isNotFound());
        assertThat(bodyOf(id)).isEqualTo("Without a mistake.");
    }

    @Test
    void letsNobodyChangeAnothersMessage() throws Exception {
        world.acquaint(amal, boris);
        var id = world.begin(amal, boris, "Mine.");
        edit(boris, id, "Yours.").andExpect(status().isConflict());
        world.act(boris, id.path() + "/sent/1/withdrawal").andExpect(status().isNotFound());
        assertThat(bodyOf(id)).isEqualTo("Mine.");
    }

    @Test
    void takesBackForEverybodyAndLeavesAGrave() throws Exception {
        world.acquaint(amal, boris);
        var id = world.begin(amal, boris, "Better unsaid.");
        world.act(amal, id.path() + "/sent/1/withdrawal").andExpect(status().isSeeOther());
        assertThat(world.page(boris, id.path()))
                .contains("A message was taken back.")
                .doesNotContain("Better unsaid.");
        assertThat(world.page(boris, "/messages?q=unsaid")).contains("Nothing found");
        assertThat(bodyOf(id)).isEmpty();
    }

    @Test
    void removesForOneselfAlone() throws Exception {
        world.acquaint(amal, boris);
        var id = world.begin(amal, boris, "Seen enough.");
        world.act(boris, id.path() + "/sent/1/removal").andExpect(status().isSeeOther());
        assertThat(world.page(boris, id.path())).doesNotContain("Seen enough.");
        assertThat(world.page(amal, id.path())).contains("Seen enough.");
        world.act(boris, id.path() + "/sent/1/removal?_method=delete");
        assertThat(world.page(boris, id.path())).contains("Seen enough.");
    }

    @Test
    void showsReceiptsOnlyWhereBothWishThem() throws Exception {
        world.acquaint(amal, boris);
        var id = world.begin(amal, boris, "Did you read this?");
        world.act(boris, "/messages/settings?requests=true").andExpect(status().isSeeOther());
        world.page(boris, id.path());
        assertThat(receiptOf(world.page(amal, id.path()))).contains("Sent");
        world.send(boris, id, "Perhaps.");
        world.page(amal, id.path());
        assertThat(receiptOf(world.page(boris, id.path()))).contains("Sent");
    }

    @Test
    void opensAtTheFirstUnread() throws Exception {
        world.acquaint(amal, boris);
        var id = world.begin(amal, boris, "Message 1.");
        world.page(boris, id.path());
        for (int i = 2; i <= 56; i++) {
            world.send(amal, id, "Message " + i + ".");
        }
        assertThat(world.page(boris, "/messages")).contains(id.path() + "#first-unread");
        var page = world.page(boris, id.path());
        assertThat(page).contains("id=\"first-unread\"", "Message 2.", "Later messages");
        assertThat(page).doesNotContain("Message 56.");
        assertThat(world.page(boris, id.path() + "?from=52")).contains("Message 56.");
        assertThat(world.page(boris, id.path() + "?before=30"))
                .contains("Message 29.")
                .doesNotContain("Message 30.");
        assertThat(world.page(boris, id.path() + "?before=1")).contains("Message 56.");
    }

    @Test
    void findsOnlyInOnesOwnConversations() throws Exception {
        world.acquaint(amal, boris);
        world.begin(amal, boris, "The word is porphyria, as you said.");
        assertThat(world.page(boris, "/messages?q=porphy")).contains("is porphyria");
        var stranger = world.people().colleague("Cecil");
        assertThat(world.page(stranger, "/messages?q=porphyria")).contains("Nothing found");
        world.open(boris, "/messages?q=' | ! :*").andExpect(status().isOk());
    }

    @Test
    void keepsADraftThatIsSeenByItsWriterAlone() throws Exception {
        world.acquaint(amal, boris);
        var id = world.begin(amal, boris, "Hello.");
        var draft = "/messages/drafts/" + id.shortForm() + "?version=0&body=Half a thought";
        world.act(amal, draft).andExpect(status().isOk());
        world.act(amal, draft).andExpect(status().isConflict());
        assertThat(world.page(amal, id.path())).contains("Half a thought");
        assertThat(world.page(boris, id.path())).doesNotContain("Half a thought");
        world.send(amal, id, "A whole one.");
        assertThat(world.page(amal, id.path())).doesNotContain("Half a thought");
    }

    @Test
    void tellsByMailOnlyWhoWrote() throws Exception {
        world.acquaint(amal, boris);
        var id = world.begin(amal, boris, "A secret about galactose.");
        var mails =
                database.sql(
                                """
                                select subject || body_text || body_html as words
                                from notifications.mail where member_id = :member
                                """)
                        .param("member", boris.id())
                        .query(row -> row.text("words"))
                        .list();
        assertThat(mails).anyMatch(words -> words.contains(amal.name() + " wrote to you."));
        assertThat(mails).noneMatch(words -> words.contains("galactose"));
        assertThat(world.page(boris, "/notices")).contains(amal.name() + " wrote to you.");
        world.page(boris, id.path());
        assertThat(unreadNotices(boris)).isZero();
    }

    @Test
    void offersNoWritingToTheUnverified() throws Exception {
        web.perform(get("/messages").with(SignedIn.as(Cast.CHEN)))
                .andExpect(content().string(not(containsString("href=\"/messages/new\""))))
                .andExpect(content().string(containsString("Once you are verified")));
    }

    @Test
    void fetchesOnlyTheMessagesAnew() throws Exception {
        world.acquaint(amal, boris);
        var id = world.begin(amal, boris, "First.");
        web.perform(
                        get(id.path() + "?from=1")
                                .with(SignedIn.as(boris.id()))
                                .header("HX-Request", "true"))
                .andExpect(content().string(startsWith("<section class=\"sent\"")))
                .andExpect(content().string(containsString("First.")));
    }

    private ResultActions edit(Member one, ConversationId id, String body) throws Exception {
        return world.act(
                one, id.path() + "/sent/1/edit?submission=" + world.form() + "&body=" + body);
    }

    private static String receiptOf(String page) {
        return page.substring(page.indexOf("class=\"receipt\""), page.indexOf("id=\"write\""));
    }

    private String bodyOf(ConversationId id) {
        return database.sql(
                        """
                        select body from messaging.message
                        where conversation_id = :id and seq = 1
                        """)
                .param("id", id)
                .query(row -> row.text("body"))
                .one();
    }

    private int unreadNotices(Member member) {
        return database.sql(
                        """
                        select count(*) as n from notifications.notice
                        where member_id = :member and kind = 'messaging.message'
                          and read_at is null
                        """)
                .param("member", member.id())
                .query(row -> row.integer("n"))
                .one();
    }
}
