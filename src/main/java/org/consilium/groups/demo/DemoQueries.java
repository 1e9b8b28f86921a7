package org.consilium.groups.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.discussions.Place;
import org.consilium.groups.model.Room;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// What the demo world finds when its rooms open: who is verified, and then which rooms there are.
@Repository
class DemoQueries {
    @Sql
    private static final String VERIFIED =
            """
            select v.member_id, v.specialty, p.name, v.expires_at
            from verification.pub_verified v
            join accounts.pub_member p on p.id = v.member_id
            where v.expires_at > :now
            order by v.member_id
            """;

    @Sql
    private static final String PLACES =
            """
            select slug, id
            from groups.room
            """;

    @Sql
    private static final String REPLY =
            """
            select r.id
            from discussions.pub_reply r
            join discussions.pub_thread_card t on t.id = r.thread_id
            join accounts.pub_member m on m.id = r.author_id
            where t.title like :title || '%' and m.handle = :author
            order by r.seq
            limit 1
            """;

    /// A verified member and their specialty.
    record Colleague(MemberId id, String specialty, String name, Instant verifiedUntil) {}

    private final Database database;

    DemoQueries(Database database) {
        this.database = database;
    }

    List<Colleague> verified(Instant now) {
        return database.sql(VERIFIED)
                .param("now", now)
                .query(row ->
                        new Colleague(
                                row.id("member_id", MemberId::new),
                                row.text("specialty"),
                                row.text("name"),
                                row.instant("expires_at")))
                .list();
    }

    /// The first reply of somebody in the thread whose title begins so.
    UUID reply(String title, String author) {
        return database.sql(REPLY)
                .param("title", title)
                .param("author", author)
                .query(row -> row.uuid("id"))
                .one();
    }

    /// Every room there is, by its slug.
    Map<String, Place> places() {
        return database
                .sql(PLACES)
                .query(row -> Map.entry(row.text("slug"), new Place(Room.PLACE, row.uuid("id"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
