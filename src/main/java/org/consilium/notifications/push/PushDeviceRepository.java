package org.consilium.notifications.push;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Devices that show pushes.
@Repository
class PushDeviceRepository {
    /// A browser that somebody else used before is now this member's.
    @Sql
    private static final String ADD =
            """
            insert into notifications.push_device
                (id, member_id, endpoint, public_key, auth, name, added_at)
            values (:id, :member, :endpoint, :key, :auth, :name, :at)
            on conflict (endpoint) do update
            set member_id = excluded.member_id, public_key = excluded.public_key,
                auth = excluded.auth, name = excluded.name, added_at = excluded.added_at
            """;

    @Sql
    private static final String LIST =
            """
            select id, endpoint, public_key, auth, name, added_at
            from notifications.push_device
            where member_id = :member
            order by added_at desc
            limit 20
            """;

    @Sql
    private static final String WITH_DEVICES =
            """
            select distinct member_id from notifications.push_device where member_id = any(:members)
            """;

    @Sql
    private static final String REMOVE =
            """
            delete from notifications.push_device where id = :id and member_id = :member
            """;

    private final Database database;

    PushDeviceRepository(Database database) {
        this.database = database;
    }

    void add(MemberId member, PushDevice device) {
        database.sql(ADD)
                .param("id", device.id())
                .param("member", member)
                .param("endpoint", device.endpoint())
                .param("key", device.key())
                .param("auth", device.auth())
                .param("name", device.name())
                .param("at", device.addedAt())
                .update();
    }

    List<PushDevice> of(MemberId member) {
        return database.sql(LIST).param("member", member).query(PushDeviceRepository::read).list();
    }

    Set<MemberId> withDevices(Collection<MemberId> members) {
        return database
                .sql(WITH_DEVICES)
                .param("members", members)
                .query(row -> row.id("member_id", MemberId::new))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    int remove(MemberId member, PushDeviceId id) {
        return database.sql(REMOVE).param("id", id).param("member", member).update();
    }

    private static PushDevice read(Row row) throws SQLException {
        Instant at = row.instant("added_at");
        return new PushDevice(
                row.id("id", PushDeviceId::new),
                row.text("endpoint"),
                row.text("public_key"),
                row.text("auth"),
                row.text("name"),
                at);
    }
}
