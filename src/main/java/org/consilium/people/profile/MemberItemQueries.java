package org.consilium.people.profile;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.ItemCard;
import org.consilium.platform.ItemSource;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Repository;

/// Profiles as items: clinicians see clinicians, as [ProfileAccess] has it.
@Repository
class MemberItemQueries implements ItemSource {
    static final String KIND = "member";

    @Sql
    private static final String OF_CLINICIANS =
            """
            select id, name, handle from accounts.pub_member
            where id = any(:ids) and audience = 'CLINICIAN'
            """;

    private final Database database;

    MemberItemQueries(Database database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<ItemCard> visible(Viewer viewer, Collection<UUID> ids) {
        return viewer.isClinician()
                ? database.sql(OF_CLINICIANS)
                        .param("ids", ids)
                        .query(MemberItemQueries::card)
                        .list()
                : List.of();
    }

    private static ItemCard card(Row row) throws SQLException {
        var id = row.uuid("id");
        return new ItemCard(
                new Item(KIND, id),
                row.text("name"),
                "/people/" + row.text("handle"),
                new MemberId(id));
    }
}
