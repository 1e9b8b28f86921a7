package org.consilium.files.redaction;

import java.time.Instant;
import java.util.Optional;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// New pixels in place of others.
@Repository
class RedactionRepository {
    /// The pixels before become a loose object, the tick and the digest of what was sent go with
    /// them, and the quota is counted anew. Nothing where the picture was changed or sent
    /// meanwhile.
    @Sql
    private static final String REPLACE =
            """
            with before as (
                select id, member_id, object_key, stored_bytes
                from files.file
                where id = :id and member_id = :member and owner_kind = 'tray'
                    and revision = :revision
                for update),
            changed as (
                update files.file f
                set object_key = :key, media_type = :type,
                    renditions = cast(:renditions as text[]), bytes = :bytes,
                    stored_bytes = :stored, digest = sha256(convert_to(:key, 'UTF8')),
                    revision = f.revision + 1
                from before b
                where f.id = b.id),
            unticked as (
                delete from files.review r using before b where r.file_id = b.id),
            loose as (
                insert into files.loose_object (object_key, since)
                select object_key, :at from before),
            counted as (
                update files.usage u
                set bytes = greatest(0, u.bytes + cast(:stored as bigint) - b.stored_bytes)
                from before b
                where u.member_id = b.member_id)
            select object_key from before
            """;

    private final Database database;

    RedactionRepository(Database database) {
        this.database = database;
    }

    /// Answers the key of the pixels before.
    Optional<String> replace(MemberId member, ChangedPicture picture, Instant at) {
        return database.sql(REPLACE)
                .param("id", picture.id())
                .param("member", member)
                .param("revision", picture.revision())
                .param("key", picture.key())
                .param("type", picture.type().mediaType())
                .param("renditions", picture.smallerRenditions())
                .param("bytes", picture.bytes())
                .param("stored", picture.storedBytes())
                .param("at", at)
                .query(row -> row.text("object_key"))
                .optional();
    }
}
