package org.consilium.people.profile;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What is being typed on the edit page, one draft for each member.
@Component
class DraftRepository {
    /// The fields as typed; `version` grows with each save, so that two tabs notice each other.
    record Draft(int version, Map<String, String> fields) {}

    @Sql
    private static final String SAVE =
            """
            insert into people.profile_draft (member_id, version, fields, saved_at)
            values (:member, 1, :fields::jsonb, :now)
            on conflict (member_id) do update
            set version = profile_draft.version + 1, fields = excluded.fields,
                saved_at = excluded.saved_at
            where profile_draft.version = :version
            returning version
            """;

    @Sql
    private static final String FIND =
            """
            select version, fields from people.profile_draft where member_id = :member
            """;

    @Sql
    private static final String DELETE =
            """
            delete from people.profile_draft where member_id = :member
            """;

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final Database database;
    private final JsonMapper json;
    private final Clock clock;

    DraftRepository(Database database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /// The new version; empty when the draft was changed since `version`.
    Optional<Integer> save(MemberId member, int version, Map<String, String> fields) {
        return database.sql(SAVE)
                .param("member", member)
                .param("version", version)
                .param("fields", json.writeValueAsString(fields))
                .param("now", clock.instant())
                .query(row -> row.integer("version"))
                .optional();
    }

    Optional<Draft> find(MemberId member) {
        return database.sql(FIND)
                .param("member", member)
                .query(row ->
                        new Draft(
                                row.integer("version"), json.readValue(row.text("fields"), FIELDS)))
                .optional();
    }

    void delete(MemberId member) {
        database.sql(DELETE).param("member", member).update();
    }
}
