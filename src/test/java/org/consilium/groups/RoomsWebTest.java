package org.consilium.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.QueryCounter;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ConsiliumTest
class RoomsWebTest {
    private static final int MOST_QUERIES = 8;

    private final MockMvc web;
    private final Database database;

    RoomsWebTest(MockMvc web, Database database) {
        this.web = web;
        this.database = database;
    }

    @Test
    void hidesRoomsFromPatients() throws Exception {
        for (var path :
                List.of("", "/new", "/cardiology", "/cardiology/about", "/cardiology/members")) {
            web.perform(get("/rooms" + path).with(SignedIn.as(Cast.HANA)))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void asksStrangersToSignIn() throws Exception {
        web.perform(get("/rooms/cardiology"))
                .andExpect(redirectedUrl("/sign-in?next=%2Frooms%2Fcardiology"));
    }

    @Test
    void showsPublicPartToUnverified() throws Exception {
        web.perform(get("/rooms/cardiology/about").with(SignedIn.as(Cast.CHEN)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Amara Okafor")))
                .andExpect(content().string(containsString("Reading and writing here")));
        web.perform(get("/rooms/cardiology").with(SignedIn.as(Cast.CHEN)))
                .andExpect(redirectedUrl("/rooms/cardiology/about"));
        web.perform(get("/rooms/cardiology/members").with(SignedIn.as(Cast.CHEN)))
                .andExpect(status().isNotFound());
        web.perform(post("/rooms/cardiology/membership").with(SignedIn.as(Cast.CHEN)))
                .andExpect(status().isNotFound());
    }

    @Test
    void showsByRequestRoomToMembersOnly() throws Exception {
        web.perform(get("/rooms/rheumatology").with(SignedIn.as(Cast.KOFI)))
                .andExpect(status().isOk());
        web.perform(get("/rooms/rheumatology").with(SignedIn.as(Cast.LENA)))
                .andExpect(redirectedUrl("/rooms/rheumatology/about"));
        web.perform(get("/rooms/rheumatology/about").with(SignedIn.as(Cast.LENA)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ask to join")));
        web.perform(get("/rooms/rheumatology/members").with(SignedIn.as(Cast.LENA)))
                .andExpect(status().isNotFound());
    }

    @Test
    void keepsOwnersPagesToOwners() throws Exception {
        for (var page : List.of("/settings", "/requests")) {
            web.perform(get("/rooms/rheumatology" + page).with(SignedIn.as(Cast.KOFI)))
                    .andExpect(status().isNotFound());
            web.perform(get("/rooms/rheumatology" + page).with(SignedIn.as(Cast.ELIF)))
                    .andExpect(status().isOk());
        }
        web.perform(put(ownerOf("rheumatology", Cast.KOFI)).with(SignedIn.as(Cast.BRUNO)))
                .andExpect(status().isNotFound());
    }

    @Test
    void opensRoomOnceForOneName() throws Exception {
        var name = "Room " + UUID.randomUUID();
        web.perform(room(name, "OPEN").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(status().isSeeOther());
        web.perform(room(name, "OPEN").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(status().isSeeOther());
        web.perform(
                        room(name.toUpperCase(java.util.Locale.ROOT), "OPEN")
                                .with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("already. Join it, or choose")));
        assertThat(count("select count(*)::int as n from groups.room where name = :it", name))
                .isEqualTo(1);
    }

    @Test
    void keepsWhatWasTypedInWrongForm() throws Exception {
        web.perform(room("x", "SOMETIMES").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("A name has 3 to 60 characters.")))
                .andExpect(content().string(containsString("Choose how colleagues come")))
                .andExpect(content().string(containsString("value=\"x\"")));
    }

    @Test
    void letsNobodyLeaveRoomWithoutOwner() throws Exception {
        var path = opened("OPEN");
        web.perform(delete(path + "/membership").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(redirectedUrl(path + "/members"));
        web.perform(post(path + "/membership").with(SignedIn.as(Cast.AMARA)));
        web.perform(
                        put(path + "/owners/" + Cast.AMARA.id().shortForm())
                                .with(SignedIn.as(Cast.BRUNO)))
                .andExpect(redirectedUrl(path + "/members"));
        web.perform(delete(path + "/membership").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(redirectedUrl("/rooms"));
        web.perform(get(path + "/settings").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(status().isNotFound());
    }

    @Test
    void tellsDeclinedWhy() throws Exception {
        var path = opened("BY_REQUEST");
        web.perform(post(path + "/request").param("words", "").with(SignedIn.as(Cast.LENA)))
                .andExpect(status().is(422));
        web.perform(post(path + "/request").param("words", "It is me").with(SignedIn.as(Cast.LENA)))
                .andExpect(redirectedUrl(path + "/about"));
        var list = get(path + "/requests").with(SignedIn.as(Cast.BRUNO));
        var html = web.perform(list).andReturn().getResponse().getContentAsString();
        var decision = html.replaceAll("(?s).*action=\"([^\"]+/decision)\".*", "$1");
        web.perform(post(decision).param("decision", "DECLINE").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(status().is(422));
        web.perform(
                        post(decision)
                                .param("decision", "DECLINE")
                                .param("reason", "Not this time")
                                .with(SignedIn.as(Cast.BRUNO)))
                .andExpect(redirectedUrl(path + "/requests"));
        web.perform(get(path + "/about").with(SignedIn.as(Cast.LENA)))
                .andExpect(content().string(containsString("Not this time")));
        web.perform(post(path + "/request").param("words", "Again").with(SignedIn.as(Cast.LENA)))
                .andExpect(status().isConflict());
    }

    @Test
    void bringsRemovedBackOnlyByOwnersWord() throws Exception {
        var path = opened("OPEN");
        web.perform(post(path + "/membership").with(SignedIn.as(Cast.LENA)));
        var removal = path + "/members/" + Cast.LENA.id().shortForm() + "/removal";
        web.perform(post(removal).with(SignedIn.as(Cast.BRUNO))).andExpect(status().is(422));
        web.perform(post(removal).param("reason", "Advertised").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(redirectedUrl(path + "/members"));
        web.perform(post(path + "/membership").with(SignedIn.as(Cast.LENA)))
                .andExpect(redirectedUrl(path + "/about"));
        web.perform(get(path + "/about").with(SignedIn.as(Cast.LENA)))
                .andExpect(content().string(containsString("Advertised")))
                .andExpect(content().string(containsString("Ask to join")));
        assertThat(count(MEMBERS, path.substring("/rooms/".length()))).isEqualTo(1);
    }

    @Test
    void findsRoomsByWordsAndSpecialty() throws Exception {
        web.perform(get("/rooms?words=helic&specialty=").with(SignedIn.as(Cast.CHEN)))
                .andExpect(content().string(containsString("Rural medicine")))
                .andExpect(content().string(not(containsString("/rooms/pharmacy"))));
        web.perform(get("/rooms?specialty=pharmacy").with(SignedIn.as(Cast.CHEN)))
                .andExpect(content().string(containsString("/rooms/pharmacy")))
                .andExpect(content().string(not(containsString("/rooms/neurology"))));
    }

    @Test
    void asksFewQueries() throws Exception {
        for (var path :
                List.of(
                        "/rooms",
                        "/rooms/cardiology",
                        "/rooms/cardiology/members",
                        "/rooms/cardiology/about")) {
            var page = get(path).with(SignedIn.as(Cast.AMARA));
            assertThat(QueryCounter.statementsOf(() -> web.perform(page)))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(MOST_QUERIES);
        }
    }

    private static final String MEMBERS =
            """
            select n.members as n
            from groups.room r join groups.room_number n on n.room_id = r.id
            where r.slug = :it
            """;

    /// A new room of Bruno's; its path.
    private String opened(String joining) throws Exception {
        var made =
                web.perform(
                                room("Room " + UUID.randomUUID(), joining)
                                        .with(SignedIn.as(Cast.BRUNO)))
                        .andReturn();
        return String.valueOf(made.getResponse().getHeader("Location"));
    }

    private static MockHttpServletRequestBuilder room(String name, String joining) {
        return post("/rooms")
                .param("name", name)
                .param("purpose", "For tests")
                .param("joining", joining);
    }

    private static String ownerOf(String slug, Cast one) {
        return "/rooms/" + slug + "/owners/" + one.id().shortForm();
    }

    private int count(String statement, String it) {
        return database.sql(statement).param("it", it).query(row -> row.integer("n")).one();
    }
}
