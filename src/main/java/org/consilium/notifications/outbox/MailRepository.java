package org.consilium.notifications.outbox;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The mails of the outbox.
@Component
class MailRepository {
    @Sql
    private static final String ADD =
            """
            insert into notifications.mail
                (id, member_id, kind, to_address, to_name, subject, body_text, body_html, link,
                 unsubscribe, answers_kind, answers_id, state, attempts, queued_at, due_at,
                 give_up_at)
            values (:id, :member::uuid, :kind::text, :address, :name, :subject, :text, :html, :link,
                    :unsubscribe::text, :answersKind::text, :answersId::uuid, 'QUEUED', 0, :now,
                    :due, :giveUp)
            """;

    /// One mail at a time, so that a claim never waits behind a slow one.
    @Sql
    private static final String CLAIM =
            """
            update notifications.mail
            set state = 'SENDING', claim = :claim, attempts = attempts + 1, due_at = :lease
            where id = (
                select id from notifications.mail
                where state in ('QUEUED', 'SENDING') and due_at <= :now
                order by due_at
                limit 1
                for update skip locked)
            returning id, kind, unsubscribe, to_address, to_name, subject, body_text, body_html,
                      queued_at, attempts, answers_kind is not null as answerable
            """;

    /// Only by the claim that holds it. Of a transactional mail the text is not kept: it holds a
    /// link that is a key.
    @Sql
    private static final String SENT =
            """
            update notifications.mail
            set state = 'SENT', claim = null, ended_at = :now, problem = null,
                body_text = case when kind is null then '' else body_text end,
                body_html = case when kind is null then '' else body_html end,
                link = case when kind is null then '/' else link end
            where id = :id and claim = :claim
            """;

    @Sql
    private static final String AGAIN =
            """
            update notifications.mail
            set state = 'QUEUED', claim = null, due_at = :next, problem = :problem
            where id = :id and claim = :claim
            """;

    @Sql
    private static final String FAILED =
            """
            update notifications.mail
            set state = 'FAILED', claim = null, ended_at = :now, problem = :problem
            where id = :id and claim = :claim
            """;

    @Sql
    private static final String GIVE_UP =
            """
            update notifications.mail
            set state = 'FAILED', claim = null, ended_at = :now
            where state in ('QUEUED', 'SENDING') and due_at <= :now and give_up_at <= :now
            """;

    @Sql
    private static final String RETRY =
            """
            update notifications.mail
            set state = 'QUEUED', ended_at = null, attempts = 0, due_at = :now, give_up_at = :giveUp
            where id = :id and state = 'FAILED'
            """;

    @Sql
    private static final String FORGET =
            """
            delete from notifications.mail
            where queued_at < :before and state <> 'SENDING'
            """;

    @Sql
    private static final String MARK_FAREWELL =
            """
            update notifications.mail set farewell = true where id = :id
            """;

    /// Carried, given up, or waiting for a mail server that there is not.
    @Sql
    private static final String FORGET_FAREWELLS =
            """
            delete from notifications.mail
            where farewell and (state in ('SENT', 'FAILED') or (:waiting and state = 'QUEUED'))
            """;

    @Sql
    private static final String LIST =
            """
            select id, state, to_name, to_address, subject, queued_at, attempts, due_at, problem
            from notifications.mail
            where (queued_at, id) < (:at, :id)
            order by queued_at desc, id desc
            limit :limit
            """;

    @Sql
    private static final String LIST_IN =
            """
            select id, state, to_name, to_address, subject, queued_at, attempts, due_at, problem
            from notifications.mail
            where state = :state and (queued_at, id) < (:at, :id)
            order by queued_at desc, id desc
            limit :limit
            """;

    @Sql
    private static final String FIND =
            """
            select id, member_id, kind, state, to_name, to_address, subject, body_text, body_html, link,
                   queued_at, attempts, due_at, problem
            from notifications.mail
            where id = :id
            """;

    private final Database database;

    /// A mail with whom it is for, where its link leads, what it answers, and when it may leave.
    record Kept(
            WrittenMail mail,
            @Nullable MemberId member,
            String link,
            @Nullable Item answers,
            Instant dueAt) {}

    MailRepository(Database database) {
        this.database = database;
    }

    /// Adds mails that were just written.
    void add(Collection<Kept> mails) {
        database.forEach(ADD, mails, MailRepository::fill);
    }

    private static void fill(Database.Batched statement, Kept kept) {
        var mail = kept.mail();
        var answers = kept.answers();
        statement
                .param("id", mail.id())
                .param("member", kept.member())
                .param("kind", mail.kind())
                .param("address", mail.toAddress())
                .param("name", mail.toName())
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("html", mail.html())
                .param("link", kept.link())
                .param("unsubscribe", mail.unsubscribePath())
                .param("answersKind", answers == null ? null : answers.kind())
                .param("answersId", answers == null ? null : answers.id())
                .param("now", mail.queuedAt())
                .param("due", kept.dueAt())
                .param("giveUp", RetryPolicy.USUAL.giveUpAt(kept.dueAt()));
    }

    Optional<WrittenMail> claim(UUID claim, Instant now, Instant lease) {
        return database.sql(CLAIM)
                .param("claim", claim)
                .param("now", now)
                .param("lease", lease)
                .query(MailRepository::written)
                .optional();
    }

    boolean sent(MailId id, UUID claim, Instant now) {
        return database.sql(SENT).param("id", id).param("claim", claim).param("now", now).update()
                == 1;
    }

    boolean again(MailId id, UUID claim, Instant next, String problem) {
        return database.sql(AGAIN)
                        .param("id", id)
                        .param("claim", claim)
                        .param("next", next)
                        .param("problem", problem)
                        .update()
                == 1;
    }

    boolean failed(MailId id, UUID claim, Instant now, String problem) {
        return database.sql(FAILED)
                        .param("id", id)
                        .param("claim", claim)
                        .param("now", now)
                        .param("problem", problem)
                        .update()
                == 1;
    }

    int giveUp(Instant now) {
        return database.sql(GIVE_UP).param("now", now).update();
    }

    boolean retry(MailId id, Instant now, Instant giveUpAt) {
        return database.sql(RETRY)
                        .param("id", id)
                        .param("now", now)
                        .param("giveUp", giveUpAt)
                        .update()
                == 1;
    }

    int forgetBefore(Instant before) {
        return database.sql(FORGET).param("before", before).update();
    }

    void markFarewell(MailId id) {
        database.sql(MARK_FAREWELL).param("id", id).update();
    }

    int forgetFarewells(boolean waiting) {
        return database.sql(FORGET_FAREWELLS).param("waiting", waiting).update();
    }

    Slice<MailLine> list(@Nullable MailState state, Cursor after, int limit) {
        var statement =
                state == null ? database.sql(LIST) : database.sql(LIST_IN).param("state", state);
        return statement
                .param("at", after.at())
                .param("id", after.id())
                .param("limit", limit + 1)
                .query(MailRepository::line)
                .slice(limit, MailLine::cursor);
    }

    Optional<KeptMail> find(MailId id) {
        return database.sql(FIND)
                .param("id", id)
                .query(row ->
                        new KeptMail(
                                line(row),
                                row.idOrNull("member_id", MemberId::new),
                                row.textOrNull("kind") == null,
                                row.text("body_text"),
                                row.text("body_html"),
                                row.text("link")))
                .optional();
    }

    private static WrittenMail written(Row row) throws SQLException {
        return new WrittenMail(
                row.id("id", MailId::new),
                row.textOrNull("kind"),
                row.textOrNull("unsubscribe"),
                row.text("to_address"),
                row.text("to_name"),
                row.text("subject"),
                row.text("body_text"),
                row.text("body_html"),
                row.instant("queued_at"),
                row.integer("attempts"),
                row.flag("answerable"));
    }

    private static MailLine line(Row row) throws SQLException {
        var state = row.enumOf("state", MailState.class);
        return new MailLine(
                row.id("id", MailId::new),
                state,
                row.text("to_name"),
                row.text("to_address"),
                row.text("subject"),
                row.instant("queued_at"),
                row.integer("attempts"),
                state == MailState.QUEUED ? row.instant("due_at") : null,
                row.textOrNull("problem"));
    }
}
