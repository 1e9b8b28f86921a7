package org.consilium.cases.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.cases.CaseId;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Who reads cases that are for a specialty or for a named few.
@Repository
class ReaderRepository {
    private static final int MOST = 1_000;

    @Sql
    private static final String OF_READER =
            """
            select v.specialty, array(
                    select n.case_id::text
                    from cases.reader n
                    where n.member_id = :reader
                    limit :limit) as named
            from (select cast(:reader as uuid) as id) m
            left join verification.pub_verified v on v.member_id = m.id
            """;

    @Sql
    private static final String AMONG =
            """
            select v.specialty, array(
                    select n.case_id::text
                    from cases.reader n
                    where n.member_id = :reader and n.case_id = any(:places)) as named
            from (select cast(:reader as uuid) as id) m
            left join verification.pub_verified v on v.member_id = m.id
            """;

    @Sql
    private static final String OF_SPECIALTY =
            """
            select member_id from verification.pub_verified
            where specialty = :specialty and member_id = any(:ids)
            """;

    @Sql
    private static final String NAMED =
            """
            select member_id from cases.reader where case_id = :id and member_id = any(:ids)
            """;

    private final Database database;

    ReaderRepository(Database database) {
        this.database = database;
    }

    /// The places one reader may look into, besides the one for everybody.
    record Places(@Nullable String specialty, List<UUID> named) {
        Set<UUID> places() {
            var places = new HashSet<>(named);
            if (specialty != null) {
                places.add(CasePlaces.ofSpecialty(specialty));
            }
            return places;
        }
    }

    Places placesOf(MemberId reader) {
        return readable(database.sql(OF_READER).param("reader", reader).param("limit", MOST));
    }

    Places placesOf(MemberId reader, Collection<UUID> places) {
        return readable(database.sql(AMONG).param("reader", reader).param("places", places));
    }

    List<MemberId> ofSpecialty(String specialty, Collection<MemberId> ids) {
        return database.sql(OF_SPECIALTY)
                .param("specialty", specialty)
                .param("ids", ids)
                .query(row -> row.id("member_id", MemberId::new))
                .list();
    }

    List<MemberId> named(CaseId id, Collection<MemberId> ids) {
        return database.sql(NAMED)
                .param("id", id)
                .param("ids", ids)
                .query(row -> row.id("member_id", MemberId::new))
                .list();
    }

    private static Places readable(Database.Statement statement) {
        return statement
                .query(row ->
                        new Places(
                                row.textOrNull("specialty"),
                                row.texts("named").stream().map(UUID::fromString).toList()))
                .one();
    }
}
