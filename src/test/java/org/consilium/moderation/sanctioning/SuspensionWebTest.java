package org.consilium.moderation.sanctioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.consilium.accounts.Sessions;
import org.consilium.moderation.ModerationWorld;
import org.consilium.moderation.Sanctions;
import org.consilium.moderation.model.MatterId;
import org.consilium.platform.Cast;
import org.consilium.platform.MemberId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ConsiliumTest
class SuspensionWebTest {
    private final MockMvc web;
    private final ModerationWorld world;
    private final Sanctions sanctions;
    private final Sessions sessions;
    private final TestClock clock;

    SuspensionWebTest(
            MockMvc web,
            ModerationWorld world,
            Sanctions sanctions,
            Sessions sessions,
            TestClock clock) {
        this.web = web;
        this.world = world;
        this.sanctions = sanctions;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Test
    void keepsSuspendedFromEverythingButTheReasons() throws Exception {
        var member = world.colleague();
        var thread = world.question(Cast.BRUNO.id(), "cardiology");
        world.look(web, member, thread.path()).andExpect(status().isOk());
        var matter = sanctioned(member, "SUSPEND");
        var pages =
                new String[] {
                    "/",
                    thread.path(),
                    "/rooms",
                    "/people/bruno",
                    "/people",
                    "/reports/new",
                    "/live"
                };
        for (var page : pages) {
            world.look(web, member, page).andExpect(redirectedUrl("/suspension"));
        }
        world.look(web, member, "/suspension")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("It tells who a patient is")))
                .andExpect(content().string(containsString(world.decision(matter).path())));
        for (var page : new String[] {"/account", "/notices", "/decisions", "/reports", "/rules"}) {
            world.look(web, member, page).andExpect(status().isOk());
        }
        assertThat(sanctions.mayWrite(member)).isFalse();
    }

    @Test
    void takesNothingFromSuspendedButAnAppeal() throws Exception {
        var member = world.colleague();
        var thread = world.question(Cast.BRUNO.id(), "cardiology");
        var matter = sanctioned(member, "SUSPEND");
        reply(member, thread.path()).andExpect(status().isForbidden());
        assertThat(world.count("discussions.reply", "thread_id", thread)).isZero();
        world.report(web, member, ModerationWorld.item(thread), "misplaced")
                .andExpect(status().isForbidden());
        web.perform(
                        post(world.decision(matter).path() + "/appeal")
                                .with(SignedIn.as(member))
                                .param("words", "It was not me."))
                .andExpect(status().isSeeOther());
    }

    @Test
    void endsByItselfAndByUndo() throws Exception {
        var member = world.colleague();
        sanctioned(member, "SUSPEND");
        world.look(web, member, "/rooms").andExpect(redirectedUrl("/suspension"));
        clock.advance(Duration.ofDays(7));
        world.look(web, member, "/rooms").andExpect(status().isOk());
        world.look(web, member, "/suspension").andExpect(redirectedUrl("/"));
        var other = world.colleague();
        var matter = sanctioned(other, "SUSPEND");
        world.look(web, other, "/rooms").andExpect(redirectedUrl("/suspension"));
        world.undo(web, Cast.FARID, world.decision(matter));
        world.look(web, other, "/rooms").andExpect(status().isOk());
    }

    @Test
    void holdsOpenSessionsToo() throws Exception {
        var member = world.colleague();
        var session = new Cookie("session", sessions.open(member, "a test", "127.0.0.1"));
        web.perform(get("/rooms").cookie(session)).andExpect(status().isOk());
        sanctioned(member, "SUSPEND");
        web.perform(get("/rooms").cookie(session)).andExpect(redirectedUrl("/suspension"));
    }

    @Test
    void letsLimitedReplyALittleAndStartNothing() throws Exception {
        var member = world.colleague();
        sanctioned(member, "LIMIT");
        var room =
                world.one(
                        "select id from groups.room where slug = 'cardiology' and id <> :id",
                        member.value(),
                        id -> new org.consilium.groups.RoomId(id).shortForm());
        web.perform(
                        post("/threads")
                                .with(SignedIn.as(member))
                                .param("place", "room-" + room)
                                .param("kind", "question")
                                .param("title", "May I start this one?")
                                .param("body", "Typed and not lost.")
                                .param("submission", member.shortForm()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("A moderator limited your writing")))
                .andExpect(content().string(containsString("Typed and not lost.")));
        var thread = world.question(Cast.BRUNO.id(), "cardiology");
        clock.advance(Duration.ofHours(25));
        for (int i = 0; i < 5; i++) {
            reply(member, thread.path()).andExpect(status().isSeeOther());
        }
        reply(member, thread.path())
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("5 posts a day")))
                .andExpect(content().string(containsString("A reply of the tests")));
        world.look(web, member, "/trust")
                .andExpect(content().string(containsString("A moderator limited your writing")));
    }

    private ResultActions reply(MemberId as, String thread) throws Exception {
        return web.perform(
                post(thread + "/replies")
                        .with(SignedIn.as(as))
                        .param("body", "A reply of the tests")
                        .param(
                                "submission",
                                new MatterId(java.util.UUID.randomUUID()).shortForm()));
    }

    /// For a grave breach, so that no warning need come before.
    private MatterId sanctioned(MemberId member, String measure) throws Exception {
        var matter = world.reported(web, ModerationWorld.item(world.reply(member)));
        world.decide(web, Cast.FARID, matter, measure, "patient-identified")
                .andExpect(status().isSeeOther());
        return matter;
    }
}
