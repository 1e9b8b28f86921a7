package org.consilium.moderation.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.consilium.moderation.ModerationWorld;
import org.consilium.platform.Cast;
import org.consilium.platform.Item;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ConsiliumTest
class QueueWebTest {
    private final MockMvc web;
    private final ModerationWorld world;

    QueueWebTest(MockMvc web, ModerationWorld world) {
        this.web = web;
        this.world = world;
    }

    @ParameterizedTest
    @EnumSource(names = {"BRUNO", "CHEN", "DALIA", "GRETA", "HANA", "LENA"})
    void hidesTheQueueFromOthers(Cast other) throws Exception {
        var matter = world.reported(web, ModerationWorld.item(world.reply(world.colleague())));
        for (var path : new String[] {"/moderation", "/moderation/appeals", matter.path()}) {
            web.perform(get(path).with(SignedIn.as(other))).andExpect(status().isNotFound());
        }
        world.decide(web, other, matter, "DISMISS").andExpect(status().isNotFound());
        web.perform(post(matter.path() + "/notes").with(SignedIn.as(other)).param("note", "Me"))
                .andExpect(status().isNotFound());
        web.perform(put(matter.path() + "/assignment").with(SignedIn.as(other)))
                .andExpect(status().isNotFound());
    }

    @Test
    void letsOneTakeGiveAndPutBack() throws Exception {
        var matter = world.reported(web, ModerationWorld.item(world.reply(world.colleague())));
        var assignment = matter.path() + "/assignment";
        web.perform(put(assignment).with(SignedIn.as(Cast.FARID))).andExpect(status().isSeeOther());
        web.perform(put(assignment).with(SignedIn.as(Cast.KOFI))).andExpect(status().isSeeOther());
        assertThat(world.count("moderation.matter", "assigned_to", Cast.KOFI.id())).isZero();
        world.look(web, Cast.KOFI.id(), matter.path())
                .andExpect(content().string(containsString("Farid Rahimi")));
        web.perform(
                        post(assignment)
                                .with(SignedIn.as(Cast.FARID))
                                .param("to", Cast.KOFI.id().shortForm()))
                .andExpect(status().isSeeOther());
        assertThat(world.count("moderation.matter", "assigned_to", Cast.KOFI.id())).isEqualTo(1);
        web.perform(
                        post(assignment)
                                .with(SignedIn.as(Cast.FARID))
                                .param("to", Cast.BRUNO.id().shortForm()))
                .andExpect(status().isNotFound());
        web.perform(delete(assignment).with(SignedIn.as(Cast.KOFI)))
                .andExpect(status().isSeeOther());
        assertThat(world.count("moderation.matter", "assigned_to", Cast.KOFI.id())).isZero();
    }

    @Test
    void narrowsByKindAndRoom() throws Exception {
        var reply = world.reported(web, ModerationWorld.item(world.reply(world.colleague())));
        var thread =
                world.reported(
                        web, ModerationWorld.item(world.question(world.colleague(), "cardiology")));
        var room =
                new Item("room", world.one("select id from groups.room where slug = 'cardiology'"));
        var other =
                new Item(
                        "room",
                        world.one("select id from groups.room where slug = 'rheumatology'"));
        queue("?kind=reply&room=" + room.shortForm())
                .andExpect(content().string(containsString(reply.path() + "\"")))
                .andExpect(content().string(not(containsString(thread.path() + "\""))));
        queue("?kind=thread")
                .andExpect(content().string(containsString(thread.path() + "\"")))
                .andExpect(content().string(not(containsString(reply.path() + "\""))));
        queue("?room=" + other.shortForm())
                .andExpect(content().string(not(containsString(thread.path() + "\""))));
        queue("?kind=nothing&room=%27").andExpect(content().string(containsString("Any room")));
    }

    private ResultActions queue(String query) throws Exception {
        return web.perform(get("/moderation" + query).with(SignedIn.as(Cast.FARID)))
                .andExpect(status().isOk());
    }

    @Test
    void showsNotesToModeratorsOnly() throws Exception {
        var author = world.colleague();
        var matter = world.reported(web, ModerationWorld.item(world.reply(author)));
        web.perform(
                        post(matter.path() + "/notes")
                                .with(SignedIn.as(Cast.FARID))
                                .param("note", "Third time this week."))
                .andExpect(status().isSeeOther());
        world.look(web, Cast.KOFI.id(), matter.path())
                .andExpect(content().string(containsString("Third time this week.")));
        world.look(web, Cast.AMARA.id(), matter.path()).andExpect(status().isOk());
        world.decide(web, Cast.FARID, matter, "WARN");
        world.look(web, author, world.decision(matter).path())
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Third time this week."))))
                .andExpect(content().string(not(containsString("Farid"))));
    }

    @Test
    void filtersByReasonAndPart() throws Exception {
        var item = ModerationWorld.item(world.reply(world.colleague()));
        world.report(web, world.colleague(), item, "impersonation");
        var matter = world.matter(item);
        world.look(web, Cast.FARID.id(), "/moderation?show=free&reason=impersonation")
                .andExpect(content().string(containsString(matter.path())));
        world.look(web, Cast.FARID.id(), "/moderation?show=mine&reason=impersonation")
                .andExpect(content().string(not(containsString(matter.path()))));
        world.look(web, Cast.FARID.id(), "/moderation?reason=against-the-law")
                .andExpect(content().string(not(containsString(matter.path()))));
        world.decide(web, Cast.FARID, matter, "DISMISS");
        world.look(web, Cast.FARID.id(), "/moderation?show=decided&reason=impersonation")
                .andExpect(content().string(containsString(matter.path())));
        world.look(web, Cast.FARID.id(), "/moderation?after=tampered")
                .andExpect(status().isNotFound());
    }

    @Test
    void leavesOutWhatIsAboutOneself() throws Exception {
        var matter = world.reported(web, ModerationWorld.item(world.reply(Cast.FARID.id())));
        world.look(web, Cast.FARID.id(), matter.path()).andExpect(status().isNotFound());
        world.decide(web, Cast.FARID, matter, "DISMISS").andExpect(status().isNotFound());
        world.look(web, Cast.FARID.id(), "/moderation")
                .andExpect(content().string(not(containsString(matter.path()))));
        world.look(web, Cast.KOFI.id(), matter.path()).andExpect(status().isOk());
    }

    @Test
    void givesOwnersTheirRoomOnly() throws Exception {
        var inCardiology =
                world.reported(web, ModerationWorld.item(world.reply(world.colleague())));
        world.look(web, Cast.AMARA.id(), "/rooms/cardiology/moderation").andExpect(status().isOk());
        world.look(web, Cast.AMARA.id(), inCardiology.path()).andExpect(status().isOk());
        world.look(web, Cast.ELIF.id(), inCardiology.path()).andExpect(status().isNotFound());
        world.look(web, Cast.ELIF.id(), "/rooms/cardiology/moderation")
                .andExpect(status().isNotFound());
        world.look(web, Cast.AMARA.id(), "/moderation").andExpect(status().isNotFound());
    }
}
