package org.consilium.people.silencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.discussions.DiscussionsWorld;
import org.consilium.discussions.NewThread;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadKind;
import org.consilium.discussions.Threads;
import org.consilium.people.PeopleWorld;
import org.consilium.people.directory.Listings;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.consilium.testing.Unique;
import org.consilium.verification.DemoVerifications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/// What each of two sees of the other, in every place, before and after one silenced the other.
@ConsiliumTest
class SilencingWebTest {
    private static final String ROOM = "/rooms/cardiology";

    private final MockMvc web;
    private final Threads threads;
    private final DiscussionsWorld world;
    private final Database database;
    private final TestClock clock;
    private final Member amal;
    private final Member boris;

    SilencingWebTest(
            MockMvc web,
            Threads threads,
            Database database,
            DemoMembers members,
            DemoVerifications verifications,
            Listings listings,
            Ids ids,
            TestClock clock) {
        this.web = web;
        this.clock = clock;
        this.threads = threads;
        this.world = new DiscussionsWorld(database, threads, ids);
        this.database = database;
        var people = new PeopleWorld(members, verifications, ids);
        this.amal = people.colleague("Amal");
        this.boris = people.colleague("Boris");
        List.of(amal, boris).forEach(one -> listings.refresh(one.id()));
    }

    @BeforeEach
    void meetInARoom() throws Exception {
        // What other tests have written stands below.
        clock.advance(Duration.ofDays(60));
        for (var one : List.of(amal, boris)) {
            web.perform(post(ROOM + "/membership").with(SignedIn.as(one.id())))
                    .andExpect(status().isSeeOther());
        }
    }

    @Test
    void hidesTheBlockedInFeedAndRoom() throws Exception {
        var title = titleOf(start(boris, "Hello."));
        assertThat(page(amal, "/")).contains(title);
        silence(amal, boris, "block");
        assertThat(page(amal, "/")).doesNotContain(title);
        assertThat(page(amal, ROOM))
                .doesNotContain(title)
                .contains("A thread by somebody you blocked");
        assertThat(page(boris, ROOM)).contains(title);
    }

    @Test
    void foldsTheMutedInRoomAndLeavesThemOutOfTheFeed() throws Exception {
        var title = titleOf(start(boris, "Hello."));
        silence(amal, boris, "mute");
        assertThat(page(amal, "/")).doesNotContain(title);
        assertThat(page(amal, ROOM)).contains(title).contains(boris.name() + ", whom you muted");
        assertThat(page(boris, "/")).contains(title);
    }

    @Test
    void leavesTheBlockersWordsToTheBlocked() throws Exception {
        var thread = start(amal, "Mine.");
        silence(amal, boris, "block");
        assertThat(page(boris, ROOM)).contains(titleOf(thread));
        assertThat(page(boris, thread.path())).contains("Mine.");
    }

    @Test
    void putsALineForBlockedReplies() throws Exception {
        var thread = start(amal, "What now?");
        threads.reply(PeopleWorld.viewer(boris), thread, "Words of the blocked.");
        silence(amal, boris, "block");
        assertThat(page(amal, thread.path()))
                .contains("A reply by somebody you blocked")
                .doesNotContain("Words of the blocked.")
                .doesNotContain(boris.name());
    }

    @Test
    void foldsMutedReplies() throws Exception {
        var thread = start(amal, "What now?");
        threads.reply(PeopleWorld.viewer(boris), thread, "Words of the muted.");
        silence(amal, boris, "mute");
        assertThat(page(amal, thread.path()))
                .contains("A reply by " + boris.name() + ", whom you muted")
                .contains("Words of the muted.")
                .contains("<details class=\"muted\">");
    }

    @Test
    void hidesAThreadOfTheBlocked() throws Exception {
        var thread = start(boris, "Words of the asker.");
        silence(amal, boris, "block");
        assertThat(page(amal, thread.path()))
                .contains("A question by somebody you blocked")
                .doesNotContain("Words of the asker.")
                .doesNotContain(titleOf(thread));
    }

    @Test
    void tellsNobodyOfMentionsAcrossABlock() throws Exception {
        silence(amal, boris, "block");
        start(boris, "What do you say, @" + amal.handle() + "?");
        start(amal, "And you, @" + boris.handle() + "?");
        assertThat(noticesOf(amal)).isZero();
        assertThat(noticesOf(boris)).isZero();
    }

    @Test
    void tellsTheMutedButNotTheMuter() throws Exception {
        silence(amal, boris, "mute");
        start(boris, "What do you say, @" + amal.handle() + "?");
        start(amal, "And you, @" + boris.handle() + "?");
        assertThat(noticesOf(amal)).isZero();
        assertThat(noticesOf(boris)).isEqualTo(1);
    }

    @Test
    void endsFollowingBothWays() throws Exception {
        follow(amal, boris, 303);
        follow(boris, amal, 303);
        silence(amal, boris, "block");
        assertThat(world.count("people.follow", "follower_id", amal.id().value())).isZero();
        assertThat(world.count("people.follow", "follower_id", boris.id().value())).isZero();
        follow(boris, amal, 404);
        follow(amal, boris, 404);
    }

    @Test
    void letsTheMutedFollow() throws Exception {
        silence(amal, boris, "mute");
        follow(boris, amal, 303);
        assertThat(noticesOf(amal)).isZero();
    }

    @Test
    void takesBothOutOfEachOthersDirectory() throws Exception {
        silence(amal, boris, "block");
        assertThat(page(amal, find(boris))).contains("Nobody found");
        assertThat(page(boris, find(amal))).contains("Nobody found");
        end(amal, boris, "block");
        silence(amal, boris, "mute");
        assertThat(page(amal, find(boris))).contains(path(boris));
        assertThat(page(boris, find(amal))).contains(path(amal));
    }

    @Test
    void leavesOfAProfileOnlyTheName() throws Exception {
        silence(amal, boris, "block");
        assertThat(page(amal, path(boris)))
                .contains("You blocked this colleague")
                .doesNotContain("Follow</button>");
        assertThat(page(boris, path(amal)))
                .contains(amal.name())
                .contains("Nothing written here yet.")
                .doesNotContain("block");
        assertThat(page(boris, "/people/me/blocked")).doesNotContain(amal.name());
    }

    @Test
    void offersNoQuestionAcrossABlock() throws Exception {
        var asked = start(boris, "Who knows?");
        assertThat(page(amal, "/")).contains(titleOf(asked));
        silence(boris, amal, "block");
        var waits = page(amal, "/").split("In your rooms, from people you follow", 2)[0];
        assertThat(waits).doesNotContain(titleOf(asked));
    }

    @Test
    void listsAndTakesBack() throws Exception {
        silence(amal, boris, "mute");
        silence(amal, boris, "block");
        silence(amal, boris, "mute");
        assertThat(page(amal, "/people/me/blocked")).contains(boris.name(), "Take the block back");
        end(amal, boris, "mute");
        assertThat(page(amal, "/people/me/blocked")).contains(boris.name());
        end(amal, boris, "block");
        end(amal, boris, "block");
        assertThat(page(amal, "/people/me/blocked")).contains("Nobody is blocked or muted");
    }

    @Test
    void silencesNeitherOneselfNorTheOtherWorld() throws Exception {
        web.perform(put(path(amal) + "/block").with(SignedIn.as(amal.id())))
                .andExpect(status().isNotFound());
        web.perform(put("/people/hana/block").with(SignedIn.as(amal.id())))
                .andExpect(status().isNotFound());
        web.perform(put(path(amal) + "/block").with(SignedIn.as(Cast.HANA)))
                .andExpect(status().isNotFound());
    }

    private ThreadId start(Member author, String body) {
        return threads.start(
                PeopleWorld.viewer(author),
                new NewThread(
                        world.room("cardiology"),
                        ThreadKind.QUESTION,
                        "A question of the tests " + Unique.word(),
                        body,
                        "cardiology",
                        List.of()));
    }

    private String titleOf(ThreadId thread) {
        return world.of(thread, "title");
    }

    private String page(Member viewer, String path) throws Exception {
        return web.perform(get(path).with(SignedIn.as(viewer.id())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String path(Member member) {
        return "/people/" + member.handle();
    }

    private static String find(Member member) {
        return "/people?q=" + member.name();
    }

    private void silence(Member viewer, Member other, String kind) throws Exception {
        web.perform(put(path(other) + "/" + kind).with(SignedIn.as(viewer.id())))
                .andExpect(status().isSeeOther());
    }

    private void end(Member viewer, Member other, String kind) throws Exception {
        web.perform(delete(path(other) + "/" + kind).with(SignedIn.as(viewer.id())))
                .andExpect(status().isSeeOther());
    }

    private void follow(Member viewer, Member other, int expected) throws Exception {
        web.perform(put(path(other) + "/follow").with(SignedIn.as(viewer.id())))
                .andExpect(status().is(expected));
    }

    private int noticesOf(Member member) {
        return database.sql(
                        """
                        select count(*) as n from notifications.notice
                        where member_id = :member and kind <> 'verification.decision'
                          and read_at is null
                        """)
                .param("member", member.id())
                .query(row -> row.integer("n"))
                .one();
    }
}
