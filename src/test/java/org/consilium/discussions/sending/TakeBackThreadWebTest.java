package org.consilium.discussions.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.consilium.discussions.DiscussionsWorld;
import org.consilium.discussions.Threads;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.Sendings;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.consilium.testing.Unique;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/// Ten seconds in which a question is taken back, with all that was typed.
@ConsiliumTest
class TakeBackThreadWebTest {
    private final MockMvc web;
    private final Sendings sendings;
    private final TestClock clock;
    private final DiscussionsWorld world;
    private final SendingWorld sent;

    TakeBackThreadWebTest(
            MockMvc web,
            Database database,
            Threads threads,
            Sendings sendings,
            TestClock clock,
            Ids ids) {
        this.web = web;
        this.sendings = sendings;
        this.clock = clock;
        this.world = new DiscussionsWorld(database, threads, ids);
        this.sent = new SendingWorld(web, database, world);
    }

    @Test
    void takesAQuestionBackWithAllOfIt() throws Exception {
        var word = Unique.word();
        var thread = sent.ask("What of " + word + "?", "Do you know, @bruno?");
        var form = "/threads/new?place=" + room() + "&kind=question";
        var undo = thread.path() + "/sending?form=question-" + room() + "&_method=delete";
        assertThat(sent.undo(undo)).isEqualTo(form);
        assertThat(sent.undo(undo)).isEqualTo(form);
        web.perform(get(thread.path()).with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isNotFound());
        assertThat(sent.page(Cast.AMARA, form))
                .contains("What of " + word + "?", "value=\"tests\"")
                .contains("Do you know, @bruno?</textarea>");
        later();
        assertThat(sent.told(thread)).isZero();
    }

    @Test
    void tellsWhomAQuestionMentionsLater() throws Exception {
        var thread = sent.ask("What of " + Unique.word() + "?", "Do you know, @bruno?");
        assertThat(sent.told(thread)).isZero();
        later();
        assertThat(sent.told(thread)).isEqualTo(1);
    }

    @Test
    void staysWhenSomebodyAnswered() throws Exception {
        var thread = sent.ask("What of " + Unique.word() + "?", "Who knows?");
        world.reply(Cast.BRUNO, thread, "I do.");
        assertThat(sent.undo(thread.path() + "/sending?_method=delete")).isEqualTo(thread.path());
        assertThat(world.of(thread, "last_seq")).isEqualTo("1");
    }

    private String room() {
        return world.room("cardiology").shortForm();
    }

    private void later() {
        clock.advance(Duration.ofSeconds(10));
        sendings.finishDue();
    }
}
