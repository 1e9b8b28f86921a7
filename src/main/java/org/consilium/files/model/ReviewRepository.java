package org.consilium.files.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.consilium.files.FileId;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Ticks of pictures: who looked at it when, and at which of its revisions.
@Repository
public class ReviewRepository {
    /// One that stands already keeps its time.
    @Sql
    private static final String TICK =
            """
            insert into files.review as r (file_id, member_id, revision, reviewed_at)
            select f.id, f.member_id, f.revision, :at
            from files.file f
            where f.id = :id and f.member_id = :member and f.revision = :revision
                and f.width is not null
            on conflict (file_id) do update
            set revision = excluded.revision, reviewed_at = excluded.reviewed_at
            where r.revision <> excluded.revision
            """;

    @Sql
    private static final String UNTICK =
            """
            delete from files.review where file_id = any(:ids) and member_id = :member
            """;

    private final Database database;

    ReviewRepository(Database database) {
        this.database = database;
    }

    /// Of the pictures `shown`, those in `ticked` (with the revision that was looked at) are
    /// reviewed; the others are not.
    public void set(
            MemberId member, Collection<FileId> shown, Map<FileId, Integer> ticked, Instant at) {
        var without = shown.stream().filter(file -> !ticked.containsKey(file)).toList();
        if (!without.isEmpty()) {
            database.sql(UNTICK).param("ids", without).param("member", member).update();
        }
        database.forEach(
                TICK,
                ticked.entrySet(),
                (run, tick) ->
                        run.param("id", tick.getKey())
                                .param("member", member)
                                .param("revision", tick.getValue())
                                .param("at", at));
    }
}
