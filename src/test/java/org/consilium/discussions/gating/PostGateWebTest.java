package org.consilium.discussions.gating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.regex.Pattern;
import org.consilium.discussions.DiscussionsWorld;
import org.consilium.discussions.Threads;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Id;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.Unique;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ConsiliumTest
class PostGateWebTest {
    private static final Pattern KEY = Pattern.compile("name=\"keep-([0-9a-f]+)\"");
    private static final String NAMED = "Mrs. Halvorsen fell on 11/02/2023. What now?";

    private final MockMvc web;
    private final DiscussionsWorld world;
    private final Database database;

    PostGateWebTest(MockMvc web, Database database, Threads threads, Ids ids) {
        this.web = web;
        this.database = database;
        this.world = new DiscussionsWorld(database, threads, ids);
    }

    private ResultActions send(MockHttpServletRequestBuilder form, Cast author) throws Exception {
        return web.perform(form.with(SignedIn.as(author)));
    }

    private MockHttpServletRequestBuilder start(String title, String body, String tags) {
        return post("/threads")
                .param("place", world.room("cardiology").shortForm())
                .param("kind", "question")
                .param("title", title)
                .param("body", body)
                .param("tags", tags)
                .param("submission", world.submission());
    }

    private static List<String> keys(ResultActions held) throws Exception {
        return KEY.matcher(held.andReturn().getResponse().getContentAsString())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private int threads(String title) {
        return database.sql("select count(*) as n from discussions.thread where title = :title")
                .param("title", title)
                .query(row -> row.integer("n"))
                .one();
    }

    private List<String> dismissals(String kind, String shortForm) {
        return database.sql(
                        """
                        select field || ' ' || letter || ' ' || reason as what
                        from deidentification.dismissal
                        where item_kind = :kind and item_id = :item order by letter
                        """)
                .param("kind", kind)
                .param("item", Id.parse(shortForm).orElseThrow())
                .query(row -> row.text("what"))
                .list();
    }

    @Test
    void holdsAQuestionAndKeepsWhatWasTyped() throws Exception {
        var title = "Held " + Unique.word();
        send(start(title, NAMED, "falls"), Cast.AMARA)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString(NAMED)))
                .andExpect(content().string(containsString("<mark>Halvorsen</mark>")))
                .andExpect(content().string(containsString("href=\"#f-findings\"")));
        assertThat(threads(title)).isZero();
    }

    @Test
    void holdsTitlesTagsAndQuotes() throws Exception {
        send(start("Is Mrs. Halvorsen too old for it?", "What would you do?", ""), Cast.AMARA)
                .andExpect(status().is(422));
        send(start("Held " + Unique.word(), "What?", "john-halvorsen"), Cast.AMARA)
                .andExpect(status().is(422));
        var thread = world.question(Cast.BRUNO, "cardiology");
        var quoting = "> SSN 123-45-6789\n\nYes.";
        send(reply(thread.path(), quoting), Cast.AMARA).andExpect(status().is(422));
        assertThat(world.of(thread, "last_seq")).isEqualTo("0");
    }

    private MockHttpServletRequestBuilder reply(String thread, String body) {
        return post(thread + "/replies")
                .param("body", body)
                .param("submission", world.submission());
    }

    @Test
    void putsAReplacementIntoTheText() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology").path();
        var key = keys(send(reply(thread, NAMED), Cast.AMARA)).getFirst();
        send(reply(thread, NAMED).param("use", key), Cast.AMARA)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Mrs. [person 1] fell on 11/02/2023.")));
        send(reply(thread, NAMED).param("use", "all"), Cast.AMARA)
                .andExpect(content().string(containsString("Mrs. [person 1] fell on [day 0].")))
                .andExpect(content().string(not(containsString("Halvorsen"))));
    }

    @Test
    void recordsWhyWordsWereKept() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        var words = "Dr. Pemberton of Minnesota taught it to me.";
        var key = keys(send(reply(thread.path(), words), Cast.AMARA)).getFirst();
        send(reply(thread.path(), words).param("keep-" + key, "professional"), Cast.AMARA)
                .andExpect(status().isSeeOther());
        var id =
                database.sql("select id from discussions.reply where thread_id = :thread")
                        .param("thread", thread)
                        .query(row -> row.id("id", org.consilium.discussions.ReplyId::new))
                        .one();
        assertThat(dismissals("reply", id.shortForm())).containsExactly("body A professional");
        send(edit(id.shortForm(), words + " It works."), Cast.AMARA)
                .andExpect(status().isSeeOther());
        send(edit(id.shortForm(), words + " Mrs. Halvorsen agrees."), Cast.AMARA)
                .andExpect(status().is(422));
    }

    private static MockHttpServletRequestBuilder edit(String reply, String body) {
        var revisions = body.endsWith("agrees.") ? "1" : "0";
        return put("/replies/" + reply).param("body", body).param("revisions", revisions);
    }

    @Test
    void holdsAPoll() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology").path();
        var form =
                post(thread + "/poll")
                        .param("question", "Operate on Mrs. Halvorsen?")
                        .param("options", "Yes\nNo");
        send(form, Cast.BRUNO)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("<mark>Halvorsen</mark>")));
    }

    @Test
    void holdsTenThousandFindingsInOnePage() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology").path();
        var many = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            many.append("MRN ").append(7_000_000 + i).append('\n');
        }
        send(reply(thread, many.toString()), Cast.AMARA)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("3,000 things")))
                .andExpect(content().string(containsString("2,950 more")));
    }
}
