package org.consilium.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilium.notifications.Silence;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Whether two members have nothing to do with each other because one blocked the other, and who
/// wishes to hear nothing of whom. Which of two blocked the other is told to nobody.
@Repository
public class Blocks implements Silence {
    @Sql
    private static final String AMONG =
            """
            select other_id
            from people.pub_apart
            where member_id = :member and other_id = any(:others)
            """;

    @Sql
    private static final String HOLD =
            """
            select 1 as held
            from pg_advisory_xact_lock(hashtextextended(
                'people.silence' || least(cast(:one as uuid), :other)
                    || greatest(cast(:one as uuid), :other), 0))
            """;

    @Sql
    private static final String SILENT =
            """
            select reader_id
            from people.pub_silence
            where author_id = :actor and reader_id = any(:readers)
            union
            select other_id
            from people.pub_apart
            where member_id = :actor and other_id = any(:readers)
            """;

    private final Database database;

    Blocks(Database database) {
        this.database = database;
    }

    /// Whether either blocked the other.
    public boolean between(MemberId one, MemberId other) {
        return !among(one, List.of(other)).isEmpty();
    }

    /// Those of `others` between whom and the member there is a block, whoever made it.
    public Set<MemberId> among(MemberId member, Collection<MemberId> others) {
        if (others.isEmpty()) {
            return Set.of();
        }
        return database
                .sql(AMONG)
                .param("member", member)
                .param("others", others)
                .query(row -> row.id("other_id", MemberId::new))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /// As [#between], but nobody can block until the surrounding transaction ends: for what must
    /// not happen at the same time as a block.
    public boolean holdBetween(MemberId one, MemberId other) {
        hold(one, other);
        return between(one, other);
    }

    /// Lets nobody else decide about this pair until the surrounding transaction ends.
    public void hold(MemberId one, MemberId other) {
        database.sql(HOLD)
                .param("one", one)
                .param("other", other)
                .query(row -> row.integer("held"))
                .one();
    }

    @Override
    public Set<MemberId> silent(MemberId actor, Collection<MemberId> readers) {
        if (readers.isEmpty()) {
            return Set.of();
        }
        return database
                .sql(SILENT)
                .param("actor", actor)
                .param("readers", readers)
                .query(row -> row.id("reader_id", MemberId::new))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
