package org.consilium.cases.calibration;

import java.util.List;
import org.consilium.accounts.Erased;
import org.consilium.accounts.PersonalDataHolder;
import org.consilium.accounts.PersonalDataWriter;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.ui.Message;
import org.springframework.stereotype.Repository;

/// What a member committed to, in their own words, and how it was scored. When they leave it stays
/// in the pools it is part of, without anything that says whose it was.
@Repository
class OpinionsHolder implements PersonalDataHolder {
    @Sql
    private static final String DIFFERENTIALS =
            """
            select jsonb_build_object(
                'case', c.case_id, 'number', d.number, 'committed_at', d.committed_at,
                'diagnoses', (
                    select jsonb_agg(jsonb_build_object(
                        'diagnosis', b.name, 'percent', b.percent, 'reason', b.reason)
                        order by b.rank)
                    from cases.belief b
                    where b.commitment_id = c.id and b.number = d.number))::text as json
            from cases.commitment c
            join cases.differential d on d.commitment_id = c.id
            where c.member_id = :member
            order by d.committed_at, c.id, d.number
            """;

    @Sql
    private static final String SCORES =
            """
            select jsonb_build_object(
                'case', c.case_id,
                'brier_of_first', s.first_brier / 10000.0, 'brier_of_last', s.last_brier / 10000.0,
                'scored_at', s.scored_at,
                'statements', (
                    select jsonb_agg(jsonb_build_object(
                        'percent', t.percent, 'came_true', t.came_true) order by t.number)
                    from cases.statement t
                    where t.commitment_id = c.id))::text as json
            from cases.commitment c
            join cases.score s on s.commitment_id = c.id
            where c.member_id = :member
            order by c.committed_at, c.id
            """;

    @Sql
    private static final String UNNAME =
            """
            update cases.commitment set member_id = null where member_id = :member
            """;

    private final Database database;

    OpinionsHolder(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "cases-opinions";
    }

    @Override
    public List<Message> stays() {
        return List.of(
                Message.of(
                        "Your differentials in cases and the reasons you gave, without your name, because they are part of what everybody thought."));
    }

    @Override
    public void export(MemberId member, PersonalDataWriter writer) {
        writer.rows("differentials", Message.of("Your differentials"), json(DIFFERENTIALS, member));
        writer.rows("scores", Message.of("How they were scored"), json(SCORES, member));
    }

    private List<String> json(String statement, MemberId member) {
        return database.sql(statement)
                .param("member", member)
                .query(row -> row.text("json"))
                .list();
    }

    @Override
    public Erased erase(MemberId member) {
        return new Erased(0, database.sql(UNNAME).param("member", member).update());
    }
}
