package org.consilium.discussions.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.consilium.discussions.DiscussionsWorld;
import org.consilium.discussions.Threads;
import org.consilium.files.Files;
import org.consilium.files.Samples;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.Sendings;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/// Ten seconds in which a reply is taken back, and nobody has heard of it.
@ConsiliumTest
class TakeBackWebTest {
    private static final Duration WINDOW = Duration.ofSeconds(10);

    private final MockMvc web;
    private final Database database;
    private final Sendings sendings;
    private final Files files;
    private final TestClock clock;
    private final DiscussionsWorld world;
    private final SendingWorld sent;

    TakeBackWebTest(
            MockMvc web,
            Database database,
            Threads threads,
            Sendings sendings,
            Files files,
            TestClock clock,
            Ids ids) {
        this.web = web;
        this.database = database;
        this.sendings = sendings;
        this.files = files;
        this.clock = clock;
        this.world = new DiscussionsWorld(database, threads, ids);
        this.sent = new SendingWorld(web, database, world);
    }

    @Test
    void takesAReplyBackIntoTheForm() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        sent.reply(thread, "Too quickly said.");
        assertThat(sent.page(Cast.AMARA, thread.path())).contains("<p>Too quickly said.</p>");
        assertThat(sent.undo(sent.undoOfReply(thread))).isEqualTo(thread.path() + "#answer");
        assertThat(world.of(thread, "last_seq || ' ' || reply_count")).isEqualTo("0 0");
        assertThat(world.of(thread, "first_answer_at is null")).isEqualTo("true");
        assertThat(world.of(thread, "active_at = created_at")).isEqualTo("true");
        assertThat(sent.page(Cast.AMARA, thread.path()))
                .contains("Too quickly said.</textarea>")
                .doesNotContain("<p>Too quickly said.</p>");
        later();
        assertThat(sent.told(thread)).isZero();
    }

    @Test
    void offersUndoWithoutScript() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        assertThat(sent.next(sent.reply(thread, "It is there.")))
                .contains("Sent.", "action=\"" + sent.undoOfReply(thread) + "\"");
    }

    @Test
    void tellsWhenTheSecondsAreOver() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        sent.reply(thread, "Well considered.");
        sendings.finishDue();
        assertThat(published(thread.value())).isZero();
        later();
        assertThat(published(thread.value())).isEqualTo(1);
        assertThat(sent.undo(sent.undoOfReply(thread))).isEqualTo(thread.pathTo(1));
        assertThat(world.of(thread, "last_seq")).isEqualTo("1");
    }

    @Test
    void isTooLateBeforeTheTellingRan() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        sent.reply(thread, "Nobody was quick.");
        clock.advance(WINDOW);
        var late =
                web.perform(post(sent.undoOfReply(thread)).with(SignedIn.as(Cast.AMARA)))
                        .andReturn()
                        .getResponse();
        assertThat(sent.next(late)).contains("It is too late to undo");
        assertThat(world.of(thread, "last_seq")).isEqualTo("1");
    }

    @Test
    void staysWhenSomebodyAnswered() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        sent.reply(thread, "First.");
        var reply = sent.lastReply(thread);
        var path = sent.undoOfReply(thread);
        world.reply(Cast.JOON, thread, "Second.");
        assertThat(sent.undo(path)).isEqualTo(thread.pathTo(1));
        assertThat(world.of(thread, "last_seq")).isEqualTo("2");
        assertThat(world.count("platform.sending", "id", reply)).isEqualTo(1);
    }

    @Test
    void undoesOnceWhenPressedTwice() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        sent.reply(thread, "Once.");
        var path = sent.undoOfReply(thread);
        assertThat(sent.undo(path)).isEqualTo(thread.path() + "#answer");
        assertThat(sent.undo(path)).isEqualTo(thread.path() + "#answer");
        assertThat(world.of(thread, "last_seq")).isEqualTo("0");
        assertThat(sent.draft("reply-" + thread.shortForm())).isEqualTo("Once.");
    }

    @Test
    void keepsWhatWasTypedSince() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        sent.reply(thread, "Sent.");
        web.perform(
                        post("/drafts/reply-" + thread.shortForm())
                                .with(SignedIn.as(Cast.AMARA))
                                .param("body", "Begun since.")
                                .param("submission", world.submission())
                                .param("version", "0"))
                .andExpect(status().isOk());
        sent.undo(sent.undoOfReply(thread));
        assertThat(sent.draft("reply-" + thread.shortForm())).isEqualTo("Sent.\n\nBegun since.");
    }

    @Test
    void keepsTheQuoteAndTheFile() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        world.reply(Cast.JOON, thread, "Words to quote, and more.");
        var request = multipart(thread.path() + "/replies");
        request.file(new MockMultipartFile("file", "plan.pdf", "application/pdf", Samples.pdf()))
                .with(SignedIn.as(Cast.AMARA))
                .param("body", "> Words to quote\n\nJust so.")
                .param("quote", "1")
                .param("attachments", "shown")
                .param("submission", world.submission());
        web.perform(request).andExpect(status().isSeeOther());
        assertThat(files.of("reply", sent.lastReply(thread))).hasSize(1);
        var form = sent.undo(sent.undoOfReply(thread)).replace("#answer", "");
        assertThat(sent.page(Cast.AMARA, form))
                .contains("&gt; Words to quote\n\nJust so.</textarea>")
                .contains("name=\"quote\" value=\"1\"")
                .contains("plan.pdf");
    }

    @Test
    void letsOthersReadWhatComesNext() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        sent.reply(thread, "Gone soon.");
        sent.page(Cast.BRUNO, thread.path());
        sent.undo(sent.undoOfReply(thread));
        world.reply(Cast.JOON, thread, "What comes next.");
        assertThat(sent.page(Cast.BRUNO, thread.path())).contains("id=\"first-unread\"");
    }

    @Test
    void isForItsAuthorOnly() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        sent.reply(thread, "Mine.");
        var path = sent.undoOfReply(thread);
        for (var other : new Cast[] {Cast.BRUNO, Cast.FARID, Cast.CHEN, Cast.HANA}) {
            web.perform(post(path).with(SignedIn.as(other))).andExpect(status().isNotFound());
        }
        assertThat(world.of(thread, "last_seq")).isEqualTo("1");
    }

    private void later() {
        clock.advance(WINDOW);
        sendings.finishDue();
    }

    /// The event stands in the registry until followers are told, and afterwards.
    private int published(java.util.UUID thread) {
        return database.sql(
                        """
                        select count(*) as n from platform.event_publication
                        where event_type like '%ReplyWritten'
                          and serialized_event like '%' || cast(:thread as text) || '%'
                        """)
                .param("thread", thread)
                .query(row -> row.integer("n"))
                .one();
    }
}
