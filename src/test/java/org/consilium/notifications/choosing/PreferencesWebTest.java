package org.consilium.notifications.choosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.consilium.accounts.DemoMembers;
import org.consilium.notifications.Channel;
import org.consilium.notifications.News;
import org.consilium.notifications.NotificationKind;
import org.consilium.notifications.Notifications;
import org.consilium.platform.Audience;
import org.consilium.platform.Cast;
import org.consilium.platform.Ids;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.consilium.ui.Message;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class PreferencesWebTest {
    private static final NotificationKind KIND =
            new NotificationKind("test.comfort", Message.of("tests"), true);

    private final MockMvc web;
    private final Notifications notifications;
    private final ChoiceTokens tokens;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final MemberId member;
    private final String email;

    PreferencesWebTest(
            MockMvc web,
            Notifications notifications,
            ChoiceTokens tokens,
            DemoMembers members,
            JdbcClient jdbc,
            Ids ids,
            TestClock clock) {
        this.web = web;
        this.notifications = notifications;
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.clock = clock;
        this.member = new MemberId(ids.next());
        var handle = "p" + UUID.randomUUID().toString().substring(0, 12);
        members.make(member, "Petra Preferred", handle, Audience.CLINICIAN, ZoneOffset.UTC);
        this.email = handle + "@demo.consilium.example";
    }

    @Test
    void opensChoicesByTheLinkInAnyMail() throws Exception {
        tell(new News(KIND, Message.of("News."), "/notices"));
        var path =
                jdbc.sql(
                                """
                                select substring(body_text from '/preferences/[A-Za-z0-9._-]+')
                                from notifications.mail where to_address = :email
                                """)
                        .param("email", email)
                        .query(String.class)
                        .single();
        web.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("You are not signed in")))
                .andExpect(content().string(containsString("1 mail in the last seven days")));
        web.perform(post(path).with(SignedIn.nobody()).param("digest", "NEVER"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Your choices are kept")));
        assertThat(digest()).isEqualTo("NEVER");
    }

    @Test
    void refusesLinksOfOthersAndOldOnes() throws Exception {
        var token = tokens.make(member);
        web.perform(get("/preferences/" + token.substring(1))).andExpect(status().isNotFound());
        web.perform(get("/preferences/x" + token)).andExpect(status().isNotFound());
        clock.advance(Duration.ofDays(91));
        web.perform(get("/preferences/" + token))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/notices/preferences"));
    }

    @Test
    void opensNothingElseByThatLink() throws Exception {
        var token = tokens.make(member);
        web.perform(get("/unsubscribe/" + token)).andExpect(status().isNotFound());
        web.perform(get("/confirm/" + token))
                .andExpect(content().string(not(containsString("Petra"))));
        web.perform(get("/preferences/" + token))
                .andExpect(content().string(not(containsString(email))))
                .andExpect(content().string(not(containsString("Petra"))));
    }

    @Test
    void keepsQuietHoursAndHoldsMailBack() throws Exception {
        choose("quiet", "true", "begins", "08:00", "ends", "11:30", "days", "SUNDAY")
                .andExpect(status().isSeeOther());
        tell(new News(KIND, Message.of("News."), "/notices"));
        assertThat(dueAt()).isEqualTo("2026-11-22T11:30:00Z");
    }

    @Test
    void letsOnCallNewsThrough() throws Exception {
        choose("quiet", "true", "begins", "08:00", "ends", "11:30", "days", "SUNDAY");
        tell(new News(KIND.breakingQuiet(), Message.of("News."), "/notices"));
        assertThat(dueAt()).isEqualTo(clock.instant());
    }

    @Test
    void saysWhatIsWrongWithQuietHours() throws Exception {
        choose("quiet", "true", "begins", "late", "ends", "07:00")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Give a time such as 22:00.")))
                .andExpect(content().string(containsString("Choose at least one day.")))
                .andExpect(content().string(containsString("value=\"late\"")));
    }

    @Test
    void tellsNothingOfAThingSetApart() {
        var thread = new Item("thread", UUID.randomUUID());
        var room = new Item("room", UUID.randomUUID());
        setApart(room, "NOTHING");
        tell(new News(KIND, Message.of("News."), "/a").about(thread, room));
        assertThat(notices()).isZero();
        setApart(thread, "IN_APP");
        tell(new News(KIND, Message.of("News."), "/b").about(thread, room));
        assertThat(notices()).isEqualTo(1);
        assertThat(mails()).isZero();
        setApart(thread, "EVERYTHING");
        tell(new News(KIND, Message.of("News."), "/c").about(thread, room));
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void setsARoomApart() throws Exception {
        var room =
                new Item(
                        "room",
                        jdbc.sql("select id from groups.room where slug = 'cardiology'")
                                .query(UUID.class)
                                .single());
        var path = "/notices/about/room/" + room.shortForm().substring("room-".length());
        web.perform(get(path).with(SignedIn.as(Cast.AMARA))).andExpect(status().isOk());
        web.perform(post(path).with(SignedIn.as(Cast.AMARA)).param("level", "NOTHING"))
                .andExpect(status().isSeeOther());
        web.perform(get("/notices/preferences").with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(containsString(room.shortForm() + ":NOTHING")));
        web.perform(
                        post("/notices/preferences")
                                .with(SignedIn.as(Cast.AMARA))
                                .param("wanted", everything())
                                .param("levels", room.shortForm() + ":"))
                .andExpect(status().isSeeOther());
        web.perform(get("/notices/preferences").with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(not(containsString(room.shortForm()))));
        web.perform(get(path).with(SignedIn.as(Cast.HANA))).andExpect(status().isNotFound());
    }

    @Test
    void tellsOfMailThatComesBackAndTriesAgain() throws Exception {
        jdbc.sql(
                        """
                        insert into notifications.bounce (member_id, address, problem, bounced_at)
                        values (:member, :email, '550 5.1.1 no such user', now())
                        """)
                .param("member", member.value())
                .param("email", email)
                .update();
        tell(new News(KIND, Message.of("News."), "/notices"));
        assertThat(mails()).isZero();
        web.perform(get("/notices/preferences").with(SignedIn.as(member)))
                .andExpect(content().string(containsString("Mail to you comes back")));
        web.perform(post("/notices/bounce").param("_method", "delete").with(SignedIn.as(member)))
                .andExpect(status().isSeeOther());
        tell(new News(KIND, Message.of("News."), "/other"));
        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void dropsWhatWaitsWhenOneUnsubscribes() throws Exception {
        tell(new News(KIND, Message.of("News."), "/notices"));
        var path =
                jdbc.sql("select unsubscribe from notifications.mail where to_address = :email")
                        .param("email", email)
                        .query(String.class)
                        .single();
        web.perform(get(path)).andExpect(status().isOk());
        assertThat(mails()).isEqualTo(1);
        web.perform(
                        post(path)
                                .contentType("application/x-www-form-urlencoded")
                                .content("List-Unsubscribe=One-Click"))
                .andExpect(status().isOk());
        assertThat(mails()).isZero();
        tell(new News(KIND, Message.of("News."), "/other"));
        assertThat(mails()).isZero();
    }

    private org.springframework.test.web.servlet.ResultActions choose(String... pairs)
            throws Exception {
        var request = post("/notices/preferences").with(SignedIn.as(member));
        for (int i = 0; i < pairs.length; i += 2) {
            request.param(pairs[i], pairs[i + 1]);
        }
        request.param("wanted", everything());
        return web.perform(request);
    }

    private static String[] everything() {
        return java.util.Arrays.stream(Channel.values())
                .map(channel -> channel.name() + ":" + KIND.key())
                .toArray(String[]::new);
    }

    private void tell(News news) {
        notifications.tell(member, news);
    }

    private void setApart(Item thing, String level) {
        jdbc.sql(
                        """
                        insert into notifications.thing_choice values (:member, :kind, :id, :level, now())
                        on conflict (member_id, item_kind, item_id) do update set level = :level
                        """)
                .param("member", member.value())
                .param("kind", thing.kind())
                .param("id", thing.id())
                .param("level", level)
                .update();
    }

    private int notices() {
        return jdbc.sql("select count(*) from notifications.notice where member_id = :member")
                .param("member", member.value())
                .query(Integer.class)
                .single();
    }

    private int mails() {
        return jdbc.sql("select count(*) from notifications.mail where to_address = :email")
                .param("email", email)
                .query(Integer.class)
                .single();
    }

    private Instant dueAt() {
        return jdbc.sql("select due_at from notifications.mail where to_address = :email")
                .param("email", email)
                .query(java.sql.Timestamp.class)
                .single()
                .toInstant();
    }

    private String digest() {
        return jdbc.sql("select frequency from notifications.digest_turn where member_id = :member")
                .param("member", member.value())
                .query(String.class)
                .single();
    }
}
