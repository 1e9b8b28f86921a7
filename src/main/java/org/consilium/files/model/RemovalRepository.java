package org.consilium.files.model;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.consilium.files.FileId;
import org.consilium.files.Tray;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Takes files out of the book. Nobody can open them from then on; their objects become loose, and
/// the quota is free again, in the same statement.
@Repository
public class RemovalRepository {
    private static final String AFTERWARDS =
            """
                returning member_id, object_key, stored_bytes),
            loose as (
                insert into files.loose_object (object_key, since)
                select object_key, :at from gone),
            freed as (
                update files.usage u
                set bytes = greatest(0, u.bytes - g.bytes)
                from (
                    select member_id, sum(stored_bytes) as bytes from gone group by member_id) g
                where g.member_id = u.member_id)
            select count(*) as n from gone
            """;

    @Sql
    private static final String FROM_TRAY =
            """
            with gone as (
                delete from files.file
                where id = any(:ids)
                    and owner_kind = 'tray' and owner_id = :tray and member_id = :member
            """
                    + AFTERWARDS;

    @Sql
    private static final String OTHERS =
            """
            with gone as (
                delete from files.file
                where owner_kind = :kind and owner_id = :owner and not id = any(:kept)
            """
                    + AFTERWARDS;

    @Sql
    private static final String OF_OWNERS =
            """
            with gone as (
                delete from files.file
                where owner_kind = :kind and owner_id = any(:owners)
            """
                    + AFTERWARDS;

    @Sql
    private static final String OF_MEMBER =
            """
            with gone as (
                delete from files.file
                where member_id = :member and owner_kind = :kind
            """
                    + AFTERWARDS;

    @Sql
    private static final String OLD_TRAYS =
            """
            with gone as (
                delete from files.file
                where owner_kind = 'tray' and sent_at < :before
            """
                    + AFTERWARDS;

    private final Database database;

    RemovalRepository(Database database) {
        this.database = database;
    }

    public int fromTray(Tray tray, Collection<FileId> files, Instant at) {
        if (files.isEmpty()) {
            return 0;
        }
        return count(
                database.sql(FROM_TRAY)
                        .param("ids", files)
                        .param("tray", tray.id())
                        .param("member", tray.member()),
                at);
    }

    /// All files of a thing but those that are kept.
    public int others(String kind, UUID owner, Collection<FileId> kept, Instant at) {
        var ids = kept.stream().map(FileId::value).toList();
        return count(
                database.sql(OTHERS)
                        .param("kind", kind)
                        .param("owner", owner)
                        .param("kept", ids.isEmpty() ? java.util.List.of(new UUID(0, 0)) : ids),
                at);
    }

    public int ofOwners(String kind, Collection<UUID> owners, Instant at) {
        if (owners.isEmpty()) {
            return 0;
        }
        return count(database.sql(OF_OWNERS).param("kind", kind).param("owners", owners), at);
    }

    public int ofMember(MemberId member, String kind, Instant at) {
        return count(database.sql(OF_MEMBER).param("member", member).param("kind", kind), at);
    }

    public int oldTrays(Instant before, Instant at) {
        return count(database.sql(OLD_TRAYS).param("before", before), at);
    }

    private static int count(Database.Statement removal, Instant at) {
        return removal.param("at", at).query(row -> row.integer("n")).one();
    }
}
