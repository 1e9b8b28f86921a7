package org.consilium.verification.deciding;

import java.sql.SQLException;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.consilium.platform.Viewer;
import org.consilium.verification.Countries;
import org.consilium.verification.CredentialKind;
import org.consilium.verification.Specialties;
import org.consilium.verification.model.ClaimId;
import org.springframework.stereotype.Repository;

/// Lists waiting claims, oldest first.
@Repository
class QueueRepository {
    static final int LIMIT = 25;

    @Sql
    private static final String WAITING =
            """
            select c.id, c.member_id, m.name, c.kind, c.specialty, c.country, o.since,
                coalesce(k.answer, 'UNKNOWN') as answer,
                (select count(*) from verification.decision d
                    where d.claim_id = c.id and d.verdict = 'APPROVE') as approvals,
                exists (select from verification.appeal a where a.claim_id = c.id) as appealed
            from verification.open_claim o
            join verification.claim c on c.id = o.claim_id
            join accounts.pub_member m on m.id = c.member_id
            left join lateral (
                select answer from verification.registry_check
                where claim_id = c.id
                order by checked_at desc, id desc limit 1) k on true
            where (o.since, o.claim_id) > (:at, :id)
                and c.member_id <> :viewer
                and :decided = exists (
                    select from verification.decision d
                    where d.claim_id = c.id and d.verifier_id = :viewer)
            order by o.since, o.claim_id
            limit :limit
            """;

    /// For the administration's page.
    @Sql
    static final String PULSE =
            """
            select count(*) as waiting, min(since) as oldest from verification.open_claim
            """;

    private final Database database;
    private final Specialties specialties;

    QueueRepository(Database database, Specialties specialties) {
        this.database = database;
        this.specialties = specialties;
    }

    Slice<QueueRow> list(Viewer viewer, boolean decided, Cursor after) {
        return database.sql(WAITING)
                .param("at", after.at())
                .param("id", after.id())
                .param("viewer", viewer.id())
                .param("decided", decided)
                .param("limit", LIMIT + 1)
                .query(this::row)
                .slice(LIMIT, row -> Cursor.of(row.since(), row.id()));
    }

    private QueueRow row(Row row) throws SQLException {
        return new QueueRow(
                row.id("id", ClaimId::new),
                row.id("member_id", MemberId::new),
                row.text("name"),
                row.enumOf("kind", CredentialKind.class),
                specialties.name(row.text("specialty")),
                Countries.name(row.text("country")),
                row.text("answer"),
                row.integer("approvals"),
                row.flag("appealed"),
                row.instant("since"));
    }
}
