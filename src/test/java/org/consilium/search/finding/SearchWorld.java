package org.consilium.search.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.UUID;
import org.consilium.discussions.DiscussionsWorld;
import org.consilium.discussions.NewThread;
import org.consilium.discussions.Place;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadKind;
import org.consilium.discussions.Threads;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.Item;
import org.consilium.testing.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Rooms of the demo world and threads in them, for tests of the search.
public final class SearchWorld {
    /// A room every verified clinician reads, and one only its members (Elif is its owner) do.
    public static final String OPEN = "cardiology";

    public static final String CLOSED = "rheumatology";

    private final MockMvc web;
    private final Threads threads;
    private final DiscussionsWorld discussions;

    public SearchWorld(MockMvc web, Database database, Threads threads, Ids ids) {
        this.web = web;
        this.threads = threads;
        this.discussions = new DiscussionsWorld(database, threads, ids);
    }

    /// A word nobody wrote before.
    public static String word() {
        return "w" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "q";
    }

    /// A new open room; its slug. A member opens few in a day.
    String open(Cast owner) throws Exception {
        var made =
                web.perform(
                                post("/rooms")
                                        .param("name", "Room " + UUID.randomUUID())
                                        .param("purpose", "For tests")
                                        .param("joining", "OPEN")
                                        .with(SignedIn.as(owner)))
                        .andReturn();
        return String.valueOf(made.getResponse().getHeader("Location"))
                .substring("/rooms/".length());
    }

    /// Makes a room one by request.
    void close(Cast owner, String slug) throws Exception {
        var changed =
                web.perform(
                                put("/rooms/" + slug + "/settings")
                                        .param("name", "Room " + UUID.randomUUID())
                                        .param("purpose", "For tests")
                                        .param("joining", "BY_REQUEST")
                                        .param("version", "1")
                                        .with(SignedIn.as(owner)))
                        .andReturn();
        assertThat(changed.getResponse().getStatus()).isEqualTo(303);
    }

    String item(String slug) {
        return new Item("room", place(slug).id()).shortForm();
    }

    public ThreadId ask(Cast author, String slug, String title) {
        return threads.start(
                DiscussionsWorld.viewer(author),
                new NewThread(
                        place(slug),
                        ThreadKind.QUESTION,
                        title,
                        "It is so.",
                        "cardiology",
                        List.of("tests")));
    }

    public void reply(Cast author, ThreadId thread, String body) {
        threads.reply(DiscussionsWorld.viewer(author), thread, body);
    }

    void edit(Cast author, ThreadId thread, String title) throws Exception {
        var changed =
                web.perform(
                                put(thread.path())
                                        .param("title", title)
                                        .param("body", "It was so.")
                                        .param("tags", "tests")
                                        .param("specialty", "cardiology")
                                        .param("revisions", "0")
                                        .with(SignedIn.as(author)))
                        .andReturn();
        assertThat(changed.getResponse().getStatus()).isEqualTo(303);
    }

    void remove(Cast author, ThreadId thread) throws Exception {
        var path = thread.path() + "/deletion";
        var gone = web.perform(post(path).with(SignedIn.as(author))).andReturn();
        assertThat(gone.getResponse().getStatus()).isEqualTo(303);
    }

    private Place place(String slug) {
        return discussions.room(slug);
    }

    int hits(Cast one, String words, String filters) throws Exception {
        var page = page(get(java.net.URI.create("/search?q=" + words + "&" + filters)), one);
        return page.select(".found").size();
    }

    List<String> titles(Cast one, String words) throws Exception {
        return found(one, words).select(".found__title").eachText();
    }

    Document found(Cast one, String words) throws Exception {
        return page(get("/search").param("q", words), one);
    }

    Document page(MockHttpServletRequestBuilder request, Cast one) throws Exception {
        var response = web.perform(request.with(SignedIn.as(one))).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        var page = Jsoup.parse(response.getContentAsString());
        page.select("header").remove();
        return page;
    }
}
