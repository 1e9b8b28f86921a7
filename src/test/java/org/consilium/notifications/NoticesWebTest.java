package org.consilium.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.accounts.DemoMembers;
import org.consilium.platform.Audience;
import org.consilium.platform.Cast;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.QueryCounter;
import org.consilium.testing.SignedIn;
import org.consilium.ui.Message;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@ConsiliumTest
class NoticesWebTest {
    private static final NotificationKind KIND =
            new NotificationKind("test.notice", Message.of("tests"), false);
    private static final NotificationKind REPLIES =
            new NotificationKind("test.replies", Message.of("replies"), false)
                    .grouped(
                            "{count, plural, one {# new reply} other {# new replies}} in a thread"
                                    + " you follow");

    private final MockMvc web;
    private final Notifications notifications;
    private final NoticeRepository notices;
    private final UnreadRepository unread;
    private final NoticeRepository grouping;
    private final MemberId member;
    private final DemoMembers members;
    private final Database database;
    private final Ids ids;

    NoticesWebTest(
            MockMvc web,
            Notifications notifications,
            NoticeRepository notices,
            UnreadRepository unread,
            DemoMembers members,
            Database database,
            Ids ids,
            Clock clock,
            JsonMapper json) {
        this.web = web;
        this.notifications = notifications;
        this.notices = notices;
        this.unread = unread;
        this.members = members;
        this.database = database;
        this.ids = ids;
        var kinds = new StaticListableBeanFactory(Map.of("replies", REPLIES));
        this.grouping =
                new NoticeRepository(
                        database, ids, clock, json, kinds.getBeanProvider(NotificationKind.class));
        this.member = new MemberId(ids.next());
        var handle = "n" + UUID.randomUUID().toString().substring(0, 12);
        members.make(member, "Nadia Noticed", handle, Audience.CLINICIAN, ZoneOffset.UTC);
    }

    @Test
    void tellsAMemberAndCountsOnTheBell() throws Exception {
        tell("Bruno <b>Keller</b>", "/people/bruno");
        web.perform(get("/notices").with(SignedIn.as(member)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("notice--new")))
                .andExpect(content().string(containsString("Keller&lt;/b&gt; follows you")))
                .andExpect(content().string(containsString("<span data-count>1</span>")));
    }

    @Test
    void opensANoticeAndMarksItRead() throws Exception {
        tell("Bruno", "/people/bruno?from=7");
        var notice = notices.list(member, Cursor.NEWEST, 1).items().getFirst();
        var path = "/notices/" + notice.id().shortForm();
        web.perform(get(path).with(SignedIn.as(Cast.AMARA))).andExpect(status().isNotFound());
        assertThat(unread.unread(member)).isEqualTo(1);
        web.perform(get(path).with(SignedIn.as(member)))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/people/bruno?from=7"));
        assertThat(unread.unread(member)).isZero();
    }

    @Test
    void makesOneNoticeOfManyAboutOnePage() {
        for (int seq = 1; seq <= 3; seq++) {
            var text = Message.of("{name} replied in a thread you follow", "name", "Bruno");
            grouping.add(member, REPLIES, text, "/threads/x?from=" + seq);
        }
        var found = grouping.list(member, Cursor.NEWEST, 10).items();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().path()).isEqualTo("/threads/x?from=1");
        assertThat(found.getFirst().text().arguments()).containsEntry("count", 3);
    }

    @Test
    void tellsTheSameOnlyOnceWhileItIsUnread() {
        tell("Bruno", "/people/bruno");
        tell("Bruno", "/people/bruno");
        tell("Lena", "/people/lena");
        assertThat(unread.unread(member)).isEqualTo(2);
    }

    @Test
    void tellsManyAsItTellsEach() {
        var other = new MemberId(ids.next());
        var handle = "o" + UUID.randomUUID().toString().substring(0, 12);
        members.make(other, "Otto Other", handle, Audience.CLINICIAN, ZoneOffset.UTC);
        var text = Message.of("{name} replied in a thread you follow", "name", "Bruno");
        var mailed = new NotificationKind("test.mailed", Message.of("tests"), true);
        notifications.tellAll(List.of(member), mailed, text, "/threads/x?from=1");
        notifications.tellAll(List.of(member, other), mailed, text, "/threads/x?from=1");
        assertThat(unread.unread(member)).isEqualTo(1);
        assertThat(unread.unread(other)).isEqualTo(1);
        // The second time it was no news for the first, who got a mail already.
        assertThat(mailsTo(member)).isEqualTo(1);
        assertThat(mailsTo(other)).isEqualTo(1);
    }

    @Test
    void tellsNobodyWhenNobodyIsTold() {
        var before = mailsTo(member);
        notifications.tellAll(List.of(), KIND, Message.of("Nothing"), "/");
        assertThat(unread.unread(member)).isZero();
        assertThat(mailsTo(member)).isEqualTo(before);
    }

    private int mailsTo(MemberId reader) {
        return database.sql("select count(*) as n from notifications.mail where member_id = :id")
                .param("id", reader)
                .query(row -> row.integer("n"))
                .one();
    }

    @Test
    void marksReadWhatWasSeenOnly() throws Exception {
        tell("Bruno", "/people/bruno");
        var newest = notices.list(member, Cursor.NEWEST, 1).items().getFirst().cursor();
        web.perform(
                        post("/notices/reading")
                                .with(SignedIn.as(member))
                                .param("newest", newest.write()))
                .andExpect(status().isSeeOther());
        assertThat(unread.unread(member)).isZero();
    }

    @Test
    void keepsChoicesByKindAndChannel() throws Exception {
        var page = web.perform(get("/notices/preferences").with(SignedIn.as(member)));
        page.andExpect(status().isOk())
                .andExpect(content().string(containsString("discussions.reply\" checked")));
        web.perform(post("/notices/preferences").with(SignedIn.as(member)))
                .andExpect(status().isSeeOther());
        web.perform(get("/notices/preferences").with(SignedIn.as(member)))
                .andExpect(content().string(not(containsString("discussions.reply\" checked"))));
    }

    @Test
    void asksFewQueriesHoweverManyNotices() throws Exception {
        for (int each = 0; each < 30; each++) {
            tell("Colleague " + each, "/people/c" + each);
        }
        var statements =
                QueryCounter.statementsOf(
                        () -> web.perform(get("/notices").with(SignedIn.as(member))));
        assertThat(statements)
                .filteredOn(sql -> !sql.contains("accounts.session"))
                .hasSizeLessThanOrEqualTo(8);
    }

    private void tell(String name, String path) {
        notifications.tell(member, KIND, Message.of("{name} follows you", "name", name), path);
    }
}
