package org.consilium.moderation.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
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
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class ReportWebTest {
    private final MockMvc web;
    private final ModerationWorld world;

    ReportWebTest(MockMvc web, ModerationWorld world) {
        this.web = web;
        this.world = world;
    }

    @Test
    void answersWithAReceipt() throws Exception {
        var reporter = world.colleague();
        var item = ModerationWorld.item(world.reply(world.colleague()));
        var receipt =
                world.report(web, reporter, item, "harassment")
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getHeader("Location");
        world.look(web, reporter, String.valueOf(receipt))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("It is in the queue")))
                .andExpect(content().string(containsString("See for yourself.")));
        world.look(web, world.colleague(), String.valueOf(receipt))
                .andExpect(status().isNotFound());
        world.look(web, reporter, "/reports")
                .andExpect(content().string(containsString("A question to be moderated")));
    }

    @Test
    void makesOneOfTwoReports() throws Exception {
        var reporter = world.colleague();
        var item = ModerationWorld.item(world.reply(world.colleague()));
        world.report(web, reporter, item, "harassment");
        world.report(web, reporter, item, "misplaced").andExpect(status().isSeeOther());
        world.report(web, world.colleague(), item, "misplaced");
        var matter = world.matter(item);
        assertThat(world.count("moderation.report", "matter_id", matter)).isEqualTo(2);
        assertThat(world.count("moderation.matter", "item_id", item.id())).isEqualTo(1);
    }

    @Test
    void keepsWhatItSaidBeforeAnEdit() throws Exception {
        var author = world.colleague();
        var reply = world.reply(author);
        var matter = world.reported(web, ModerationWorld.item(reply));
        web.perform(
                        put("/replies/" + reply.shortForm())
                                .with(SignedIn.as(author))
                                .param("body", "Harmless words.")
                                .param("revisions", "0"))
                .andExpect(status().isSeeOther());
        world.look(web, Cast.FARID.id(), matter.path())
                .andExpect(content().string(containsString("Bad words.")));
        world.report(web, world.colleague(), ModerationWorld.item(reply), "harassment");
        world.look(web, Cast.FARID.id(), matter.path())
                .andExpect(content().string(containsString("Bad words.")))
                .andExpect(content().string(containsString("Harmless words.")));
    }

    @Test
    void keepsWhatWasTypedInWrongForm() throws Exception {
        var item = ModerationWorld.item(world.reply(world.colleague()));
        web.perform(
                        post("/reports")
                                .with(SignedIn.as(world.colleague()))
                                .param("item", item.shortForm())
                                .param("reason", "no-such-rule")
                                .param("words", "Typed <words>"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Typed &lt;words&gt;")))
                .andExpect(content().string(containsString("Choose the rule")))
                .andExpect(content().string(containsString("Say that you believe it")));
    }

    @Test
    void takesNoReportOfOnesOwnOrOfTheUnseen() throws Exception {
        var author = world.colleague();
        var item = ModerationWorld.item(world.reply(author));
        world.report(web, author, item, "harassment").andExpect(status().isNotFound());
        world.report(web, Cast.HANA.id(), item, "harassment").andExpect(status().isNotFound());
        var closed = ModerationWorld.item(world.question(Cast.KOFI.id(), "rheumatology"));
        world.report(web, world.colleague(), closed, "harassment").andExpect(status().isNotFound());
        world.report(web, author, new Item("nothing", item.id()), "harassment")
                .andExpect(status().isNotFound());
        web.perform(get("/reports/new?item=reply-x").with(SignedIn.as(author)))
                .andExpect(status().isNotFound());
    }

    @Test
    void putsLifeAtRiskFirstAndShowsWhomToCall() throws Exception {
        var reporter = world.colleague();
        var item = ModerationWorld.item(world.reply(world.colleague()));
        var receipt =
                world.report(web, reporter, item, "life-at-risk")
                        .andReturn()
                        .getResponse()
                        .getHeader("Location");
        world.look(web, reporter, String.valueOf(receipt))
                .andExpect(content().string(containsString("call first")))
                .andExpect(content().string(containsString("116 123")));
        var queue =
                world.look(web, Cast.FARID.id(), "/moderation")
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        var urgent = queue.indexOf("entry--urgent");
        assertThat(urgent).isPositive();
        assertThat(queue.indexOf("entry--side")).isLessThanOrEqualTo(urgent);
        assertThat(queue.indexOf("class=\"entry entry--side\""))
                .isGreaterThan(queue.lastIndexOf("entry--urgent"));
    }

    @Test
    void takesTwentyReportsADay() throws Exception {
        var reporter = world.colleague();
        for (int i = 0; i < 20; i++) {
            var item = ModerationWorld.item(world.question(Cast.BRUNO.id(), "cardiology"));
            world.report(web, reporter, item, "misplaced").andExpect(status().isSeeOther());
        }
        var item = ModerationWorld.item(world.question(Cast.BRUNO.id(), "cardiology"));
        world.report(web, reporter, item, "misplaced")
                .andExpect(status().is(429))
                .andExpect(content().string(containsString("See for yourself.")));
    }

    @Test
    void offersTheButtonToAllButTheAuthor() throws Exception {
        var author = world.colleague();
        var thread = world.question(author, "cardiology");
        var link = "/reports/new?item=" + ModerationWorld.item(thread).shortForm();
        world.look(web, Cast.BRUNO.id(), thread.path())
                .andExpect(content().string(containsString(link)));
        world.look(web, author, thread.path())
                .andExpect(content().string(not(containsString(link))));
        world.look(web, Cast.BRUNO.id(), "/people/elif")
                .andExpect(content().string(containsString("/reports/new?item=member-")));
        world.look(web, Cast.BRUNO.id(), "/rooms/cardiology/about")
                .andExpect(content().string(containsString("/reports/new?item=room-")));
    }
}
