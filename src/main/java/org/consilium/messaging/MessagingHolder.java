package org.consilium.messaging;

import java.time.Clock;
import java.util.List;
import org.consilium.accounts.Erased;
import org.consilium.accounts.PersonalDataHolder;
import org.consilium.accounts.PersonalDataWriter;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.ui.Message;
import org.springframework.stereotype.Repository;

/// What a member wrote to others, and chose: handed out to them, and taken back from everybody when
/// they leave. What others wrote to them stays with those others.
@Repository
class MessagingHolder implements PersonalDataHolder {
    @Sql
    private static final String MESSAGES =
            """
            select jsonb_build_object(
                'conversation', x.conversation_id, 'number', x.seq, 'text', x.body,
                'written_at', x.written_at, 'edited_at', x.edited_at,
                'taken_back_at', x.taken_back_at)::text as json
            from messaging.message x
            where x.author_id = :member
            order by x.written_at, x.id
            """;

    @Sql
    private static final String CONVERSATIONS =
            """
            select jsonb_build_object(
                'conversation', c.id, 'kind', c.kind, 'name', c.name, 'state', p.state,
                'since', p.since, 'read_up_to', p.read_seq,
                'with', array(
                    select m.handle from messaging.participant o
                    join accounts.pub_member m on m.id = o.member_id
                    where o.conversation_id = c.id and o.member_id <> :member))::text as json
            from messaging.participant p
            join messaging.conversation c on c.id = p.conversation_id
            where p.member_id = :member
            order by p.since
            """;

    @Sql
    private static final String DRAFTS =
            """
            select (to_jsonb(d) - 'member_id')::text as json
            from messaging.draft d
            where d.member_id = :member
            order by d.saved_at
            """;

    @Sql
    private static final String WISHES =
            """
            select (to_jsonb(w) - 'member_id')::text as json
            from messaging.wish w
            where w.member_id = :member
            """;

    @Sql
    private static final String FORGET =
            """
            with drafts as (delete from messaging.draft where member_id = :member returning 1),
                wishes as (delete from messaging.wish where member_id = :member returning 1),
                removals as (delete from messaging.removal where member_id = :member returning 1)
            select (select count(*) from drafts) + (select count(*) from wishes)
                + (select count(*) from removals) as gone
            """;

    @Sql
    private static final String TAKE_BACK =
            """
            update messaging.message set body = '', html = '', taken_back_at = :now
            where author_id = :member and taken_back_at is null
            """;

    @Sql
    private static final String LEAVE =
            """
            update messaging.participant set state = 'LEFT', since = :now
            where member_id = :member and state <> 'LEFT'
            """;

    private final Database database;
    private final Clock clock;

    MessagingHolder(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "messaging";
    }

    @Override
    public List<Message> stays() {
        return List.of(
                Message.of(
                        "In conversations, that you wrote and when, without the words: the others see that messages were taken back."));
    }

    @Override
    public void export(MemberId member, PersonalDataWriter writer) {
        writer.rows("messages", Message.of("What you wrote"), json(MESSAGES, member));
        writer.rows("conversations", Message.of("Your conversations"), json(CONVERSATIONS, member));
        writer.rows("drafts", Message.of("What you were typing"), json(DRAFTS, member));
        writer.rows("wishes", Message.of("Receipts and requests"), json(WISHES, member));
    }

    @Override
    public Erased erase(MemberId member) {
        var now = clock.instant();
        long gone =
                database.sql(FORGET).param("member", member).query(row -> row.number("gone")).one();
        int emptied = database.sql(TAKE_BACK).param("member", member).param("now", now).update();
        int left = database.sql(LEAVE).param("member", member).param("now", now).update();
        return new Erased((int) gone, emptied + left);
    }

    private List<String> json(String statement, MemberId member) {
        return database.sql(statement)
                .param("member", member)
                .query(row -> row.text("json"))
                .list();
    }
}
