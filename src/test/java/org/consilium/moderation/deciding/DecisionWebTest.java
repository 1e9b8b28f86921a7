package org.consilium.moderation.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.UUID;
import org.consilium.discussions.ThreadId;
import org.consilium.moderation.ModerationWorld;
import org.consilium.platform.Cast;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SentMail;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class DecisionWebTest {
    private final MockMvc web;
    private final ModerationWorld world;
    private final TestClock clock;
    private final SentMail mail;

    DecisionWebTest(MockMvc web, ModerationWorld world, TestClock clock, SentMail mail) {
        this.web = web;
        this.world = world;
        this.clock = clock;
        this.mail = mail;
    }

    @Test
    void showsATombstoneAndTheAuthorTheirWords() throws Exception {
        var author = world.colleague();
        var reply = world.reply(author);
        var matter = world.reported(web, ModerationWorld.item(reply));
        world.decide(web, Cast.FARID, matter, "HIDE").andExpect(status().isSeeOther());
        var thread = threadOf(author);
        world.look(web, Cast.BRUNO.id(), thread)
                .andExpect(content().string(containsString("Hidden by a moderator: Insult")))
                .andExpect(content().string(not(containsString("Bad words."))));
        world.look(web, author, thread)
                .andExpect(content().string(containsString("Bad words.")))
                .andExpect(content().string(containsString(world.decision(matter).path())));
    }

    @Test
    void tellsTheReasonsWithoutTheReporterOrTheModerator() throws Exception {
        var author = world.colleague();
        var matter = world.reported(web, ModerationWorld.item(world.reply(author)));
        world.decide(web, Cast.FARID, matter, "LIMIT");
        var statement = world.decision(matter).path();
        world.look(web, author, statement)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Your writing is limited")))
                .andExpect(content().string(containsString("What was found.")))
                .andExpect(content().string(containsString("Somebody reported it.")))
                .andExpect(content().string(containsString("No machine found it")))
                .andExpect(content().string(containsString("Free of charge, until")))
                .andExpect(content().string(not(containsString("Farid"))));
        world.look(web, Cast.BRUNO.id(), statement).andExpect(status().isNotFound());
        world.look(web, author, "/decisions")
                .andExpect(content().string(containsString(statement)));
        world.look(web, author, "/notices")
                .andExpect(content().string(containsString("decided something that concerns you")));
        var address = "c" + author.value().toString().substring(0, 13);
        assertThat(mail.subjectsTo(address + "@demo.consilium.example"))
                .contains("A decision that concerns you");
    }

    @Test
    void refusesTheSecondDecisionWithTheFirst() throws Exception {
        var matter = world.reported(web, ModerationWorld.item(world.reply(world.colleague())));
        world.decide(web, Cast.FARID, matter, "DISMISS");
        world.decide(web, Cast.KOFI, matter, "HIDE")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Farid Rahimi was faster")));
        assertThat(world.count("moderation.decision", "matter_id", matter)).isEqualTo(1);
    }

    @Test
    void asksToWarnBeforeASuspension() throws Exception {
        var author = world.colleague();
        var first = world.reported(web, ModerationWorld.item(world.reply(author)));
        world.decide(web, Cast.FARID, first, "SUSPEND")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Warn first")))
                .andExpect(content().string(containsString("What was found.")));
        world.decide(web, Cast.FARID, first, "WARN").andExpect(status().isSeeOther());
        var second = world.reported(web, ModerationWorld.item(world.reply(author)));
        world.decide(web, Cast.FARID, second, "SUSPEND").andExpect(status().isSeeOther());
        assertThat(world.count("moderation.sanction", "member_id", author)).isEqualTo(1);
    }

    @Test
    void keepsWhatWasTypedInWrongForm() throws Exception {
        var matter = world.reported(web, ModerationWorld.item(world.reply(world.colleague())));
        web.perform(
                        post(matter.path() + "/decision")
                                .with(SignedIn.as(Cast.FARID))
                                .param("measure", "EXPEL")
                                .param("rule", "harassment")
                                .param("facts", "Typed <facts>"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Typed &lt;facts&gt;")))
                .andExpect(content().string(containsString("Choose what to do.")));
    }

    @Test
    void letsOwnersRemoveButNotSanction() throws Exception {
        var author = world.colleague();
        var matter = world.reported(web, ModerationWorld.item(world.reply(author)));
        world.decide(web, Cast.AMARA, matter, "LIMIT").andExpect(status().isConflict());
        world.decide(web, Cast.AMARA, matter, "REMOVE").andExpect(status().isSeeOther());
        assertThat(world.count("groups.removal", "member_id", author)).isEqualTo(1);
        world.look(web, author, world.decision(matter).path())
                .andExpect(content().string(containsString("You were removed from the room.")))
                .andExpect(content().string(containsString("Cardiology")));
        world.undo(web, Cast.AMARA, world.decision(matter)).andExpect(status().isSeeOther());
        assertThat(world.count("groups.removal", "lifted_at is null and member_id", author))
                .isZero();
    }

    @Test
    void letsOwnersUndoOnlyWhatIsOfTheirRoom() throws Exception {
        var matter = world.reported(web, ModerationWorld.item(world.reply(world.colleague())));
        world.decide(web, Cast.FARID, matter, "HIDE");
        world.undo(web, Cast.AMARA, world.decision(matter)).andExpect(status().isNotFound());
        world.undo(web, Cast.BRUNO, world.decision(matter)).andExpect(status().isNotFound());
    }

    @Test
    void takesADecisionBackForThirtyDays() throws Exception {
        var author = world.colleague();
        var matter = world.reported(web, ModerationWorld.item(world.reply(author)));
        world.decide(web, Cast.FARID, matter, "HIDE");
        var decision = world.decision(matter);
        clock.advance(Duration.ofDays(30));
        world.undo(web, Cast.FARID, decision);
        assertThat(world.count("moderation.reversal", "decision_id", decision)).isZero();
        clock.advance(Duration.ofMinutes(-1));
        web.perform(
                        post(decision.path() + "/reversal")
                                .with(SignedIn.as(Cast.FARID))
                                .param("reason", " "))
                .andExpect(status().is(422));
        world.undo(web, Cast.KOFI, decision).andExpect(status().isSeeOther());
        assertThat(world.count("moderation.reversal", "decision_id", decision)).isEqualTo(1);
        assertThat(world.count("moderation.matter", "closed_at is null and id", matter))
                .isEqualTo(1);
        world.look(web, author, decision.path())
                .andExpect(content().string(containsString("Taken back by the moderators")));
        world.decide(web, Cast.FARID, matter, "WARN").andExpect(status().isSeeOther());
    }

    @Test
    void hidesAProfileAndShowsItAgain() throws Exception {
        var member = world.colleague();
        var handle = "c" + member.value().toString().substring(0, 13);
        web.perform(
                post("/people/me")
                        .with(SignedIn.as(member))
                        .param("_method", "put")
                        .param("headline", "Cures for sale"));
        var profile = "/people/" + handle;
        var matter = world.reported(web, new Item("member", member.value()));
        world.decide(web, Cast.FARID, matter, "HIDE");
        world.look(web, Cast.BRUNO.id(), profile)
                .andExpect(content().string(containsString("was hidden by a moderator")))
                .andExpect(content().string(not(containsString("Cures for sale"))));
        world.undo(web, Cast.FARID, world.decision(matter));
        world.look(web, Cast.BRUNO.id(), profile)
                .andExpect(content().string(not(containsString("was hidden by a moderator"))));
    }

    @Test
    void hidesARoomFromAllButItsOwners() throws Exception {
        var owner = world.colleague();
        var name = "Room " + owner.shortForm();
        var path =
                web.perform(
                                post("/rooms")
                                        .with(SignedIn.as(owner))
                                        .param("name", name)
                                        .param("purpose", "Sells what it should not.")
                                        .param("joining", "OPEN")
                                        .param("rules", ""))
                        .andReturn()
                        .getResponse()
                        .getHeader("Location");
        var matter = world.reported(web, new Item("room", roomOf(owner)));
        world.decide(web, Cast.FARID, matter, "HIDE").andExpect(status().isSeeOther());
        world.look(web, Cast.BRUNO.id(), path + "/about")
                .andExpect(content().string(containsString("A hidden room")))
                .andExpect(content().string(not(containsString("Sells what"))));
        world.look(web, Cast.BRUNO.id(), String.valueOf(path)).andExpect(status().isSeeOther());
        world.look(web, owner, String.valueOf(path)).andExpect(status().isOk());
        world.undo(web, Cast.FARID, world.decision(matter));
        world.look(web, Cast.BRUNO.id(), String.valueOf(path)).andExpect(status().isOk());
    }

    private String threadOf(MemberId replier) {
        return world.one(
                "select t.id from discussions.thread t join discussions.reply r"
                        + " on r.thread_id = t.id where r.author_id = :id",
                replier.value(),
                id -> new ThreadId(id).path());
    }

    private UUID roomOf(MemberId owner) {
        return world.one(
                "select room_id as id from groups.membership where member_id = :id",
                owner.value(),
                id -> id);
    }
}
