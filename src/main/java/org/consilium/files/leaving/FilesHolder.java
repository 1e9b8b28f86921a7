package org.consilium.files.leaving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.consilium.accounts.Erased;
import org.consilium.accounts.PersonalDataHolder;
import org.consilium.accounts.PersonalDataWriter;
import org.consilium.files.model.RemovalRepository;
import org.consilium.files.model.Rendition;
import org.consilium.files.model.StoredFile;
import org.consilium.files.storing.FileStore;
import org.consilium.files.storing.ObjectKey;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.ui.Message;
import org.springframework.stereotype.Repository;

/// What a member attached stays with the post it belongs to; a face and what was never sent goes.
@Repository
class FilesHolder implements PersonalDataHolder {
    @Sql
    private static final String FILES =
            """
            select jsonb_build_object(
                'id', f.id, 'of', f.owner_kind, 'of_id', f.owner_id, 'type', f.media_type,
                'name', f.name, 'description', f.alt, 'bytes', f.bytes,
                'sent_at', f.sent_at)::text as json
            from files.file f
            where f.member_id = :member
            order by f.id
            """;

    @Sql
    private static final String OBJECTS =
            """
            select name, object_key from files.file where member_id = :member order by id
            """;

    @Sql
    private static final String STAYING =
            """
            select count(*) as n from files.file where member_id = :member
            """;

    @Sql
    private static final String FORGET_USAGE =
            """
            delete from files.usage where member_id = :member
            """;

    private final Database database;
    private final RemovalRepository removals;
    private final FileStore store;
    private final Clock clock;

    FilesHolder(Database database, RemovalRepository removals, FileStore store, Clock clock) {
        this.database = database;
        this.removals = removals;
        this.store = store;
        this.clock = clock;
    }

    /// A file as it is handed out: numbered, because names repeat.
    private record Named(String name, String key) {}

    @Override
    public String name() {
        return "files";
    }

    @Override
    public List<Message> stays() {
        return List.of(
                Message.of(
                        "Pictures and files in what you wrote stay with it, because it stays too. Delete them before if you do not want that."));
    }

    @Override
    public void export(MemberId member, PersonalDataWriter writer) {
        writer.rows(
                "files",
                Message.of("Your files"),
                database.sql(FILES).param("member", member).query(row -> row.text("json")).list());
        int number = 0;
        for (var file : named(member)) {
            number++;
            export(number + "-" + file.name(), new ObjectKey(file.key(), Rendition.FULL), writer);
        }
    }

    private List<Named> named(MemberId member) {
        return database.sql(OBJECTS)
                .param("member", member)
                .query(row -> new Named(row.text("name"), row.text("object_key")))
                .list();
    }

    /// One that is lost is in the list, and not among the files.
    private void export(String name, ObjectKey key, PersonalDataWriter writer) {
        try {
            var found = store.open(key, 0, Long.MAX_VALUE);
            if (found.isPresent()) {
                try (var bytes = found.get().bytes()) {
                    writer.file(name, bytes);
                }
            }
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    @Override
    public Erased erase(MemberId member) {
        var now = clock.instant();
        int removed =
                removals.ofMember(member, "profile", now)
                        + removals.ofMember(member, StoredFile.TRAY, now);
        database.sql(FORGET_USAGE).param("member", member).update();
        int staying =
                database.sql(STAYING).param("member", member).query(row -> row.integer("n")).one();
        return new Erased(removed, staying);
    }
}
