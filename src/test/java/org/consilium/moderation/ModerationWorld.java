package org.consilium.moderation;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.consilium.accounts.DemoMembers;
import org.consilium.discussions.NewThread;
import org.consilium.discussions.Place;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadKind;
import org.consilium.discussions.Threads;
import org.consilium.moderation.model.MatterId;
import org.consilium.platform.Audience;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Id;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.consilium.verification.Colleagues;
import org.consilium.verification.CredentialKind;
import org.consilium.verification.DemoVerifications;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// People and posts that one test makes for itself, and what moderators do with them over the web.
/// Nobody of the cast is sanctioned: all tests share them.
@Component
public class ModerationWorld {
    private final Database database;
    private final Threads threads;
    private final DemoMembers members;
    private final DemoVerifications verifications;

    ModerationWorld(
            Database database,
            Threads threads,
            DemoMembers members,
            DemoVerifications verifications) {
        this.database = database;
        this.threads = threads;
        this.members = members;
        this.verifications = verifications;
    }

    /// A verified clinician nobody knew before.
    public MemberId colleague() {
        var member = Colleagues.make(members, "Test Colleague");
        var number = "T" + member.id().value().toString().substring(0, 10);
        verifications.verify(member, CredentialKind.PHYSICIAN, "KE", number, "cardiology", 0);
        return member.id();
    }

    public Viewer viewer(MemberId member) {
        return new Viewer(
                member,
                "Test Colleague",
                Audience.CLINICIAN,
                Set.of(),
                TestClock.START.plus(Duration.ofDays(400)),
                Locale.UK,
                ZoneOffset.UTC);
    }

    public ThreadId question(MemberId author, String room) {
        var place =
                new Place(
                        "room",
                        database.sql("select id from groups.room where slug = :slug")
                                .param("slug", room)
                                .query(row -> row.uuid("id"))
                                .one());
        return threads.start(
                viewer(author),
                new NewThread(
                        place,
                        ThreadKind.QUESTION,
                        "A question to be moderated",
                        "Its text, as it was asked.",
                        "cardiology",
                        List.of()));
    }

    /// A reply of this author in a new thread of Cardiology, which Amara owns.
    public ReplyId reply(MemberId author) {
        return threads.reply(viewer(author), question(Cast.BRUNO.id(), "cardiology"), "Bad words.");
    }

    public static Item item(ReplyId reply) {
        return new Item("reply", reply.value());
    }

    public static Item item(ThreadId thread) {
        return new Item("thread", thread.value());
    }

    public ResultActions report(MockMvc web, MemberId reporter, Item item, String reason)
            throws Exception {
        return web.perform(
                post("/reports")
                        .with(SignedIn.as(reporter))
                        .param("item", item.shortForm())
                        .param("reason", reason)
                        .param("words", "See for yourself.")
                        .param("goodFaith", "true"));
    }

    /// Reports a thing by somebody new, and answers its matter.
    public MatterId reported(MockMvc web, Item item) throws Exception {
        report(web, colleague(), item, "harassment");
        return matter(item);
    }

    public MatterId matter(Item item) {
        return database.sql(
                        "select id from moderation.matter where item_id = :item"
                                + " order by opened_at desc, id desc limit 1")
                .param("item", item.id())
                .query(row -> row.id("id", MatterId::new))
                .one();
    }

    public ResultActions decide(MockMvc web, Cast by, MatterId matter, String measure)
            throws Exception {
        return decide(web, by, matter, measure, "harassment");
    }

    public ResultActions decide(MockMvc web, Cast by, MatterId matter, String measure, String rule)
            throws Exception {
        return web.perform(
                post(matter.path() + "/decision")
                        .with(SignedIn.as(by))
                        .param("measure", measure)
                        .param("rule", rule)
                        .param("days", "7")
                        .param("facts", "What was found."));
    }

    /// The last decision of a matter.
    public DecisionId decision(MatterId matter) {
        return database.sql(
                        "select id from moderation.decision where matter_id = :matter"
                                + " order by decided_at desc, id desc limit 1")
                .param("matter", matter)
                .query(row -> row.id("id", DecisionId::new))
                .one();
    }

    public ResultActions undo(MockMvc web, Cast by, DecisionId decision) throws Exception {
        return web.perform(
                post(decision.path() + "/reversal")
                        .with(SignedIn.as(by))
                        .param("reason", "It was a mistake."));
    }

    public ResultActions look(MockMvc web, MemberId as, String path) throws Exception {
        return web.perform(get(path).with(SignedIn.as(as)));
    }

    public int count(String from, String column, Id id) {
        return count(from, column, id.value());
    }

    public int count(String from, String column, UUID id) {
        return database.sql("select count(*) as n from " + from + " where " + column + " = :id")
                .param("id", id)
                .query(row -> row.integer("n"))
                .one();
    }

    public UUID one(String sql) {
        return database.sql(sql).query(row -> row.uuid("id")).one();
    }

    public <T> T one(String sql, UUID id, java.util.function.Function<UUID, T> mapping) {
        return database.sql(sql).param("id", id).query(row -> mapping.apply(row.uuid("id"))).one();
    }
}
