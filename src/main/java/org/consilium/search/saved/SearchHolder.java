package org.consilium.search.saved;

import org.consilium.accounts.Erased;
import org.consilium.accounts.PersonalDataHolder;
import org.consilium.accounts.PersonalDataWriter;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.ui.Message;
import org.springframework.stereotype.Repository;

/// Saved searches, which nobody else sees. What is searched without saving is not kept at all.
@Repository
class SearchHolder implements PersonalDataHolder {
    @Sql
    private static final String SAVED =
            """
            select jsonb_build_object(
                'name', name, 'query', query, 'tells', notify, 'created_at', created_at)::text
                as json
            from search.saved
            where member_id = :member
            order by created_at
            """;

    @Sql
    private static final String FORGET =
            """
            delete from search.saved where member_id = :member
            """;

    private final Database database;

    SearchHolder(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void export(MemberId member, PersonalDataWriter writer) {
        writer.rows(
                "saved-searches",
                Message.of("Saved searches"),
                database.sql(SAVED).param("member", member).query(row -> row.text("json")).list());
    }

    @Override
    public Erased erase(MemberId member) {
        return new Erased(database.sql(FORGET).param("member", member).update(), 0);
    }
}
