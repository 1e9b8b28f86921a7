package org.consilium.notifications;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.Hashes;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.consilium.ui.Message;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Notices of members.
@Component
class NoticeRepository {
    @Sql
    private static final String ADD =
            """
            insert into notifications.notice
                (id, member_id, kind, about, path, english, arguments, times, told_at)
            values (:id, :member, :kind, :about, :path, :english, :arguments::jsonb, 1, :now)
            on conflict (member_id, kind, about) where read_at is null
            do update set times = notice.times + 1,
                          told_at = excluded.told_at,
                          english = excluded.english,
                          arguments = excluded.arguments
            returning times
            """;

    @Sql
    private static final String ADD_ALL =
            """
            with added as (
                insert into notifications.notice
                    (id, member_id, kind, about, path, english, arguments, times, told_at)
                select told.id, told.member_id, :kind, :about, :path, :english,
                       :arguments::jsonb, 1, :now
                from unnest(cast(:ids as uuid[]), cast(:members as uuid[]))
                    as told (id, member_id)
                on conflict (member_id, kind, about) where read_at is null
                do update set times = notice.times + 1,
                              told_at = excluded.told_at,
                              english = excluded.english,
                              arguments = excluded.arguments
                returning member_id, times)
            select member_id from added where times = 1
            """;

    @Sql
    private static final String FIND =
            """
            select id, kind, path, english, arguments, times, told_at, read_at is null as unread
            from notifications.notice
            where id = :id and member_id = :member
            """;

    @Sql
    private static final String LIST =
            """
            select id, kind, path, english, arguments, times, told_at, read_at is null as unread
            from notifications.notice
            where member_id = :member and (told_at, id) < (:at, :id)
            order by told_at desc, id desc
            limit :limit
            """;

    @Sql
    private static final String FORGET =
            """
            delete from notifications.notice where read_at < :before
            """;

    private static final TypeReference<Map<String, Object>> ARGUMENTS = new TypeReference<>() {};

    private final Database database;
    private final Ids ids;
    private final Clock clock;
    private final JsonMapper json;
    private final Map<String, NotificationKind> kinds;

    NoticeRepository(
            Database database,
            Ids ids,
            Clock clock,
            JsonMapper json,
            ObjectProvider<NotificationKind> kinds) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
        this.kinds =
                kinds.stream()
                        .collect(Collectors.toMap(NotificationKind::key, Function.identity()));
    }

    /// Adds a notice; false when it became one with another that is unread.
    boolean add(MemberId member, NotificationKind kind, Message text, String path) {
        var arguments = json.writeValueAsString(text.arguments());
        return database.sql(ADD)
                .param("id", ids.next())
                .param("member", member)
                .param("kind", kind.key())
                .param("about", about(kind, text, path, arguments))
                .param("path", path)
                .param("english", text.english())
                .param("arguments", arguments)
                .param("now", clock.instant())
                .query(row -> row.integer("times") == 1)
                .one();
    }

    /// Tells many the same in one statement; answers for whom it is news. In the order of their
    /// ids, so that two such statements never wait for each other.
    Set<MemberId> addAll(
            Collection<MemberId> members, NotificationKind kind, Message text, String path) {
        var ordered = members.stream().sorted(Comparator.comparing(MemberId::value)).toList();
        var arguments = json.writeValueAsString(text.arguments());
        return Set.copyOf(
                database.sql(ADD_ALL)
                        .param("ids", ordered.stream().map(each -> ids.next()).toList())
                        .param("members", ordered)
                        .param("kind", kind.key())
                        .param("about", about(kind, text, path, arguments))
                        .param("path", path)
                        .param("english", text.english())
                        .param("arguments", arguments)
                        .param("now", clock.instant())
                        .query(row -> row.id("member_id", MemberId::new))
                        .list());
    }

    private static String about(
            NotificationKind kind, Message text, String path, String arguments) {
        // What does not group is told once as long as it is unread, word for word.
        return kind.grouped() != null
                ? pageOf(path)
                : digest(path + " " + text.english() + arguments);
    }

    Optional<Notice> find(MemberId member, NoticeId id) {
        return database.sql(FIND)
                .param("member", member)
                .param("id", id)
                .query(this::notice)
                .optional();
    }

    Slice<Notice> list(MemberId member, Cursor after, int limit) {
        return database.sql(LIST)
                .param("member", member)
                .param("at", after.at())
                .param("id", after.id())
                .param("limit", limit + 1)
                .query(this::notice)
                .slice(limit, Notice::cursor);
    }

    int forgetReadBefore(java.time.Instant before) {
        return database.sql(FORGET).param("before", before).update();
    }

    private Notice notice(Row row) throws SQLException {
        var kind = row.text("kind");
        return new Notice(
                row.id("id", NoticeId::new),
                kind,
                text(row, kind),
                row.text("path"),
                row.instant("told_at"),
                row.flag("unread"));
    }

    private Message text(Row row, String kind) throws SQLException {
        int times = row.integer("times");
        var known = kinds.get(kind);
        if (times > 1 && known != null && known.grouped() != null) {
            return Message.of(known.grouped(), "count", times);
        }
        return new Message(row.text("english"), json.readValue(row.text("arguments"), ARGUMENTS));
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Hashes.sha256(text));
    }

    /// A path without query and fragment: what two notices about the same page share.
    static String pageOf(String path) {
        int end = path.length();
        for (int i = 0; i < end; i++) {
            if (path.charAt(i) == '?' || path.charAt(i) == '#') {
                return path.substring(0, i);
            }
        }
        return path;
    }
}
