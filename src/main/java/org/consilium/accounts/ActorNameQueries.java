package org.consilium.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consilium.audit.ActorName;
import org.consilium.audit.ActorNames;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// What the audit calls members.
@Repository
class ActorNameQueries implements ActorNames {
    private static final int FOUND_AT_MOST = 20;

    @Sql
    private static final String OF =
            """
            select id, name, handle from accounts.member where id = any(:ids)
            """;

    /// A handle or an address as a whole, or a name from its beginning.
    @Sql
    private static final String FIND =
            """
            select id from accounts.member
            where handle = lower(:text) or lower(email) = lower(:text)
               or lower(name) like lower(:start) || '%'
            order by name, id
            limit :limit
            """;

    private final Database database;

    ActorNameQueries(Database database) {
        this.database = database;
    }

    @Override
    public Map<MemberId, ActorName> of(Collection<MemberId> members) {
        return database
                .sql(OF)
                .param("ids", members)
                .query(row ->
                        Map.entry(
                                row.id("id", MemberId::new),
                                new ActorName(row.text("name"), row.text("handle"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<MemberId> find(String text) {
        return database.sql(FIND)
                .param("text", text)
                .param("start", text.replaceAll("[\\\\%_]", "\\\\$0"))
                .param("limit", FOUND_AT_MOST)
                .query(row -> row.id("id", MemberId::new))
                .list();
    }
}
