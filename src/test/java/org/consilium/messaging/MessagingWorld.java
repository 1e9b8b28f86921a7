package org.consilium.messaging;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Optional;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.people.PeopleWorld;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.testing.SignedIn;
import org.consilium.verification.DemoVerifications;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// People of a test's own, and what they write to each other by the pages.
public final class MessagingWorld {
    private final MockMvc web;
    private final Database database;
    private final Ids ids;
    private final PeopleWorld people;

    public MessagingWorld(
            MockMvc web,
            Database database,
            DemoMembers members,
            DemoVerifications verifications,
            Ids ids) {
        this.web = web;
        this.database = database;
        this.ids = ids;
        this.people = new PeopleWorld(members, verifications, ids);
    }

    public PeopleWorld people() {
        return people;
    }

    /// Two colleagues of whom each follows the other, so that nobody need ask.
    public void acquaint(Member one, Member other) throws Exception {
        act(one, "/people/" + other.handle() + "/follow?_method=put");
        act(other, "/people/" + one.handle() + "/follow?_method=put");
    }

    public ResultActions act(Member one, String path) throws Exception {
        return web.perform(post(path).with(SignedIn.as(one.id())));
    }

    public ResultActions start(Member from, String to, String body, String form) throws Exception {
        return web.perform(
                post("/messages")
                        .with(SignedIn.as(from.id()))
                        .param("to", to)
                        .param("body", body)
                        .param("submission", form));
    }

    /// The conversation begun, as its path.
    public ConversationId begin(Member from, Member to, String body) throws Exception {
        start(from, to.handle(), body, form());
        return pair(from.id(), to.id()).orElseThrow();
    }

    public ResultActions send(Member from, ConversationId id, String body, String form)
            throws Exception {
        return web.perform(
                post(id.path() + "/sent")
                        .with(SignedIn.as(from.id()))
                        .param("body", body)
                        .param("submission", form));
    }

    public ResultActions send(Member from, ConversationId id, String body) throws Exception {
        return send(from, id, body, form());
    }

    public ResultActions open(Member one, String path) throws Exception {
        return web.perform(get(path).with(SignedIn.as(one.id())));
    }

    public String page(Member one, String path) throws Exception {
        return open(one, path).andReturn().getResponse().getContentAsString();
    }

    public String form() {
        return new MessageId(ids.next()).shortForm();
    }

    public Optional<ConversationId> pair(MemberId one, MemberId other) {
        return database.sql(
                        """
                        select conversation_id from messaging.participant
                        where member_id = :one and other_id = :other
                        """)
                .param("one", one)
                .param("other", other)
                .query(row -> row.id("conversation_id", ConversationId::new))
                .optional();
    }

    public ConversationId groupOf(MemberId one) {
        return database.sql(
                        """
                        select id from messaging.conversation
                        where started_by = :one and kind = 'GROUP'
                        """)
                .param("one", one)
                .query(row -> row.id("id", ConversationId::new))
                .one();
    }

    public int messages(ConversationId id) {
        return number(
                "select count(*) as n from messaging.message where conversation_id = :id", id);
    }

    public String state(ConversationId id, Member member) {
        return database.sql(
                        """
                        select state from messaging.participant
                        where conversation_id = :id and member_id = :member
                        """)
                .param("id", id)
                .param("member", member.id())
                .query(row -> row.text("state"))
                .one();
    }

    private int number(String statement, ConversationId id) {
        return database.sql(statement).param("id", id).query(row -> row.integer("n")).one();
    }
}
