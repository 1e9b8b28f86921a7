package org.consilium.discussions.retractions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consilium.discussions.DiscussionsWorld;
import org.consilium.discussions.NewThread;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadKind;
import org.consilium.discussions.Threads;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.StartupProblem;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.Unique;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class RetractionsWebTest {
    private static final String HEADER =
            "OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,RetractionDate,RetractionDOI\n";

    private final MockMvc web;
    private final Database database;
    private final Threads threads;
    private final TakeRetractions retractions;
    private final DiscussionsWorld world;

    @TempDir private Path folder;

    RetractionsWebTest(
            MockMvc web, Database database, Threads threads, TakeRetractions retractions, Ids ids) {
        this.web = web;
        this.database = database;
        this.threads = threads;
        this.retractions = retractions;
        this.world = new DiscussionsWorld(database, threads, ids);
    }

    @Test
    void flagsPostsThatCiteWhatWasRetracted() throws Exception {
        var thread = citing("10.5555/withdrawn.1");
        shows(thread, not(containsString("Retracted")));
        var taken = take("10.5555/WITHDRAWN.1,0,Retraction,6/4/2020 0:00,10.5555/why.1\n");
        assertThat(taken).isEqualTo(new TakeRetractions.Taken(1, 1, 1));
        shows(thread, containsString("Retracted 4 Jun"));
        shows(thread, containsString("https://doi.org/10.5555/why.1"));
    }

    @Test
    void tellsWhoCitedItOnce() throws Exception {
        citing("10.5555/doubted.1");
        var list = "10.5555/doubted.1,0,Expression of concern,2024-01-31,\n";
        assertThat(take(list).told()).isEqualTo(1);
        assertThat(notices()).isEqualTo(1);
        assertThat(take(list).told()).isZero();
        assertThat(notices()).isEqualTo(1);
    }

    @Test
    void takesTheFlagAwayWithTheEntry() throws Exception {
        var thread = citing("10.5555/restored.1");
        take("10.5555/restored.1,0,Retraction,2024-01-31,\n");
        shows(thread, containsString("Retracted 31 Jan"));
        take("10.5555/other.1,0,Retraction,2024-01-31,\n");
        shows(thread, not(containsString("Retracted 31 Jan")));
    }

    @Test
    void refusesAListThatLostHalfOfItself() throws Exception {
        take(
                "10.5555/a,0,Retraction,2024-01-31,\n10.5555/b,0,Retraction,2024-01-31,\n"
                        + "10.5555/c,0,Retraction,2024-01-31,\n10.5555/d,0,Retraction,2024-01-31,\n");
        var thread = citing("10.5555/d");
        assertThatThrownBy(
                        () -> retractions.take(list("10.5555/e,0,Retraction,2024-01-31,\n"), false))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("--smaller");
        shows(thread, containsString("Retracted 31 Jan"));
    }

    private ThreadId citing(String doi) {
        return threads.start(
                DiscussionsWorld.viewer(Cast.AMARA),
                new NewThread(
                        world.room("cardiology"),
                        ThreadKind.QUESTION,
                        "A question of the tests " + Unique.word(),
                        "Does this still hold? doi:" + doi,
                        "cardiology",
                        List.of("tests")));
    }

    private TakeRetractions.Taken take(String rows) throws IOException {
        return retractions.take(list(rows), true);
    }

    private Path list(String rows) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), HEADER + rows);
    }

    private void shows(ThreadId thread, Matcher<String> text) throws Exception {
        web.perform(get(thread.path()).with(SignedIn.as(Cast.BRUNO)))
                .andExpect(status().isOk())
                .andExpect(content().string(text));
    }

    private long notices() {
        return database.sql(
                        "select count(*) as n from notifications.notice where kind = 'discussions.retracted' and member_id = :member")
                .param("member", Cast.AMARA.id())
                .query(row -> row.number("n"))
                .one();
    }
}
