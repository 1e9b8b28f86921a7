package org.consilium.files.model;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.files.Attachments;
import org.consilium.files.FileId;
import org.consilium.files.Tray;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.ui.Attachment;
import org.springframework.stereotype.Repository;

/// The book of files.
@Repository
public class FileRepository {
    @Sql
    private static final String INSERT =
            """
            insert into files.file
                (id, member_id, owner_kind, owner_id, media_type, name, alt, width, height,
                 object_key, renditions, bytes, stored_bytes, digest, sent_at)
            values (:id, :member, 'tray', :tray, :type, :name, '', cast(:width as integer),
                    cast(:height as integer), :key, cast(:renditions as text[]), :bytes, :stored,
                    :digest, :at)
            on conflict (owner_id, digest) where owner_kind = 'tray' do nothing
            """;

    @Sql
    private static final String IN_TRAY_ALREADY =
            """
            select id from files.file
            where owner_kind = 'tray' and owner_id = :tray and digest = :digest
            """;

    @Sql
    private static final String FIND =
            """
            select id, member_id, owner_kind, owner_id, media_type, name, object_key, revision,
                renditions
            from files.file
            where id = :id
            """;

    @Sql
    private static final String CARDS =
            """
            select cards from files.pub_attachment where owner_kind = :kind and owner_id = :owner
            """;

    @Sql
    private static final String CARDS_OF_BOTH =
            """
            select owner_kind, cards from files.pub_attachment
            where (owner_kind = :kind and owner_id = :owner)
                or (owner_kind = 'tray' and owner_id = :tray)
            """;

    @Sql
    private static final String ATTACH =
            """
            update files.file
            set owner_kind = :kind, owner_id = :owner
            where id = any(:ids)
                and owner_kind = 'tray' and owner_id = :tray and member_id = :member
            """;

    /// Not what was chosen anew for that form since.
    @Sql
    private static final String GIVE_BACK =
            """
            update files.file f set owner_kind = 'tray', owner_id = :tray
            where f.owner_kind = :kind and f.owner_id = :owner and f.member_id = :member
                and not exists (
                    select from files.file other
                    where other.owner_kind = 'tray' and other.owner_id = :tray
                        and other.digest = f.digest)
            """;

    @Sql
    private static final String DESCRIBE =
            """
            update files.file set alt = :alt
            where id = :id and member_id = :member and owner_kind = 'tray' and alt <> :alt
            """;

    @Sql
    private static final String DESCRIBE_OWN =
            """
            update files.file set alt = :alt
            where id = :id and owner_kind = :kind and owner_id = :owner and alt <> :alt
            """;

    /// What counts for the sender's quota no more, the sender has no more.
    @Sql
    private static final String SEAL =
            """
            with sent as (
                select id, member_id, stored_bytes from files.file
                where owner_kind = :kind and owner_id = :owner and member_id <> :nobody
                for update),
            freed as (
                update files.usage u
                set bytes = greatest(0, u.bytes - s.bytes)
                from (
                    select member_id, sum(stored_bytes) as bytes from sent group by member_id) s
                where u.member_id = s.member_id),
            reviews as (
                update files.review r set member_id = :nobody from sent s where r.file_id = s.id)
            update files.file f set member_id = :nobody from sent s where f.id = s.id
            """;

    @Sql
    private static final String KEYS =
            """
            select object_key from files.file
            where owner_kind = :kind and owner_id = any(:owners)
            """;

    private static final MemberId NOBODY = new MemberId(new UUID(0, 0));

    private final Database database;

    FileRepository(Database database) {
        this.database = database;
    }

    /// False when the same file lies in the tray already.
    public boolean insert(NewFile file, Tray tray, Instant at) {
        return database.sql(INSERT)
                        .param("id", file.id())
                        .param("member", tray.member())
                        .param("tray", tray.id())
                        .param("type", file.type().mediaType())
                        .param("name", file.name())
                        .param("width", file.width())
                        .param("height", file.height())
                        .param("key", file.objectKey())
                        .param("renditions", file.smallerRenditions())
                        .param("bytes", file.bytes())
                        .param("stored", file.storedBytes())
                        .param("digest", file.digest())
                        .param("at", at)
                        .update()
                > 0;
    }

    public Optional<FileId> inTrayAlready(Tray tray, byte[] digest) {
        return database.sql(IN_TRAY_ALREADY)
                .param("tray", tray.id())
                .param("digest", digest)
                .query(row -> row.id("id", FileId::new))
                .optional();
    }

    public void giveBack(String kind, UUID owner, Tray tray) {
        database.sql(GIVE_BACK)
                .param("kind", kind)
                .param("owner", owner)
                .param("tray", tray.id())
                .param("member", tray.member())
                .update();
    }

    public Optional<StoredFile> find(FileId id) {
        return database.sql(FIND).param("id", id).query(StoredFile::read).optional();
    }

    public List<Attachment> cards(String kind, UUID owner) {
        return database.sql(CARDS)
                .param("kind", kind)
                .param("owner", owner)
                .query(row -> Attachments.read(row, "cards"))
                .optional()
                .orElseGet(List::of);
    }

    /// The files of a thing and those in a tray, by the kind of their owner.
    public Map<String, List<Attachment>> cards(String kind, UUID owner, Tray tray) {
        var cards = new HashMap<String, List<Attachment>>();
        database.sql(CARDS_OF_BOTH)
                .param("kind", kind)
                .param("owner", owner)
                .param("tray", tray.id())
                .query(row -> cards.put(row.text("owner_kind"), Attachments.read(row, "cards")))
                .list();
        return cards;
    }

    /// Files that are not in the tray stay where they are.
    public void attach(Tray tray, Collection<FileId> files, String kind, UUID owner) {
        if (!files.isEmpty()) {
            database.sql(ATTACH)
                    .param("ids", files)
                    .param("tray", tray.id())
                    .param("member", tray.member())
                    .param("kind", kind)
                    .param("owner", owner)
                    .update();
        }
    }

    /// Forgets who sent the files of a thing.
    public void seal(String kind, UUID owner) {
        database.sql(SEAL)
                .param("kind", kind)
                .param("owner", owner)
                .param("nobody", NOBODY)
                .update();
    }

    /// Under which keys the objects of things' files are stored.
    public List<String> keys(String kind, Collection<UUID> owners) {
        return database.sql(KEYS)
                .param("kind", kind)
                .param("owners", owners)
                .query(row -> row.text("object_key"))
                .list();
    }

    public void describe(String kind, UUID owner, Map<FileId, String> texts) {
        database.forEach(
                DESCRIBE_OWN,
                texts.entrySet(),
                (run, text) ->
                        run.param("id", text.getKey())
                                .param("kind", kind)
                                .param("owner", owner)
                                .param("alt", text.getValue()));
    }

    /// Of files in a tray: what was sent says what it said until its change has passed the gate.
    public void describe(MemberId member, Map<FileId, String> texts) {
        database.forEach(
                DESCRIBE,
                texts.entrySet(),
                (run, text) ->
                        run.param("id", text.getKey())
                                .param("member", member)
                                .param("alt", text.getValue()));
    }
}
