package org.consilium.notifications.model;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.consilium.notifications.Channel;
import org.consilium.notifications.NotificationKind;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// What members wish to be told, where it differs from the default.
@Repository
public class PreferenceRepository {
    @Sql
    private static final String READ =
            """
            select kind, channel, wanted from notifications.preference where member_id = :member
            """;

    @Sql
    private static final String CHOSEN =
            """
            select member_id, channel, wanted from notifications.preference
            where member_id = any(:members) and kind = :kind
            """;

    @Sql
    private static final String KEEP =
            """
            insert into notifications.preference (member_id, kind, channel, wanted, changed_at)
            select id, :kind, :channel, :wanted, :now from accounts.pub_member where id = :member
            on conflict (member_id, kind, channel)
            do update set wanted = excluded.wanted, changed_at = excluded.changed_at
            """;

    /// One member by one channel.
    record Chosen(MemberId member, Channel channel) {}

    private final Database database;
    private final Clock clock;

    PreferenceRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Wishes of(MemberId member) {
        return new Wishes(
                database
                        .sql(READ)
                        .param("member", member)
                        .query(row ->
                                Map.entry(
                                        new Wishes.Choice(
                                                row.text("kind"),
                                                row.enumOf("channel", Channel.class)),
                                        row.flag("wanted")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /// What these members chose of a kind, where they chose something.
    Map<Chosen, Boolean> chosen(Collection<MemberId> members, NotificationKind kind) {
        return database
                .sql(CHOSEN)
                .param("members", members)
                .param("kind", kind.key())
                .query(row ->
                        Map.entry(
                                new Chosen(
                                        row.id("member_id", MemberId::new),
                                        row.enumOf("channel", Channel.class)),
                                row.flag("wanted")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Keeps a choice; nothing happens when there is no such member any more.
    public void keep(MemberId member, String kind, Channel channel, boolean wanted) {
        database.sql(KEEP)
                .param("member", member)
                .param("kind", kind)
                .param("channel", channel)
                .param("wanted", wanted)
                .param("now", clock.instant())
                .update();
    }
}
