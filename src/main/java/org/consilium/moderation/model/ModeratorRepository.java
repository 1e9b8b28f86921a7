package org.consilium.moderation.model;

import java.util.List;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Who moderates the instance.
@Repository
public class ModeratorRepository {
    @Sql
    private static final String ALL =
            """
            select m.id as moderator_id, m.name as moderator_name, m.handle as moderator_handle
            from accounts.pub_role r
            join accounts.pub_member m on m.id = r.member_id
            where r.role = 'MODERATOR'
            order by m.name, m.id
            limit 200
            """;

    private final Database database;

    ModeratorRepository(Database database) {
        this.database = database;
    }

    List<MemberId> all() {
        return people().stream().map(Matter.Person::id).toList();
    }

    public List<Matter.Person> people() {
        return database.sql(ALL)
                .query(row ->
                        new Matter.Person(
                                row.id("moderator_id", MemberId::new),
                                row.text("moderator_name"),
                                row.text("moderator_handle")))
                .list();
    }
}
