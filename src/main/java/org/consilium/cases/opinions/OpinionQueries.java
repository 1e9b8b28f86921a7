package org.consilium.cases.opinions;

import java.sql.SQLException;
import java.util.List;
import org.consilium.cases.CaseId;
import org.consilium.cases.differential.Diagnoses;
import org.consilium.cases.outcome.OutcomeCard;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// All that a page shows of opinions, in one statement. What others said is in its answer only for
/// who committed, for the author, and for all once the outcome was given.
@Repository
class OpinionQueries {
    @Sql
    private static final String FIND =
            """
            with own as (
                select id from cases.commitment
                where case_id = :case and member_id = :viewer),
            door as (
                select cast(:author as boolean) or exists (select from own)
                    or exists (select from cases.closure where case_id = :case) as is_open)
            select
                (select count(*)::int from cases.commitment where case_id = :case) as readers,
                exists (select from cases.closure where case_id = :case) as closed,
                (select coalesce(max(d.number), 0)::int
                 from cases.differential d
                 join own on own.id = d.commitment_id) as own_number,
                (select jsonb_agg(jsonb_build_object(
                    'reader', c.id,
                    'mine', coalesce(c.member_id = :viewer, false),
                    'number', d.number,
                    'at', floor(extract(epoch from d.committed_at))::bigint,
                    'silent', exists (
                        select from people.pub_silence s
                        where s.reader_id = :viewer and s.author_id = c.member_id)
                        or exists (
                        select from people.pub_apart a
                        where a.member_id = :viewer and a.other_id = c.member_id),
                    'name', m.name, 'handle', m.handle, 'member', m.member_id,
                    'audience', m.audience, 'kind', m.kind, 'specialty', m.specialty,
                    'place', m.place, 'country', m.country,
                    'until', floor(extract(epoch from m.verified_until))::bigint,
                    'photo', m.photo_id,
                    'beliefs', (
                        select jsonb_agg(jsonb_build_object(
                            'diagnosis', b.diagnosis_id, 'name', b.name, 'percent', b.percent,
                            'reason', b.reason) order by b.rank)
                        from cases.belief b
                        where b.commitment_id = d.commitment_id and b.number = d.number))
                    order by d.committed_at, c.id, d.number)::text
                 from cases.commitment c
                 join cases.differential d on d.commitment_id = c.id
                 left join people.pub_member_card m on m.member_id = c.member_id
                 where c.case_id = :case and (select is_open from door)) as said,
                (select jsonb_agg(jsonb_build_object(
                    'id', g.id, 'name', g.name, 'key', g.key, 'mergedInto', g.merged_into)
                    order by g.named_at, g.id)::text
                 from cases.diagnosis g
                 where g.case_id = :case and (select is_open from door)) as diagnoses,
                (select jsonb_build_object(
                    'number', o.number, 'kind', o.kind, 'diagnosisId', o.diagnosis_id,
                    'diagnosis', o.diagnosis, 'established', o.established, 'detail', o.detail,
                    'teaching', o.teaching, 'reason', o.reason,
                    'givenAt', floor(extract(epoch from o.given_at))::bigint)::text
                 from cases.outcome o
                 where o.case_id = :case
                 order by o.number desc
                 limit 1) as outcome,
                (select s.first_brier from cases.score s join own on own.id = s.commitment_id)
                    as own_first,
                (select s.last_brier from cases.score s join own on own.id = s.commitment_id)
                    as own_last,
                (select round(avg(s.last_brier))::int
                 from cases.score s
                 join cases.commitment c on c.id = s.commitment_id
                 where c.case_id = :case) as mean_last
            """;

    /// As the statement answers. Scores are in ten-thousandths, null where there is none.
    record Found(
            int readers,
            boolean closed,
            int ownNumber,
            List<Said> said,
            Diagnoses diagnoses,
            @Nullable OutcomeCard outcome,
            @Nullable Integer ownFirst,
            @Nullable Integer ownLast,
            @Nullable Integer meanLast) {
        /// Whether this reader may see what others said.
        boolean isOpen(boolean author) {
            return author || closed || ownNumber > 0;
        }
    }

    private final Database database;

    OpinionQueries(Database database) {
        this.database = database;
    }

    Found find(MemberId viewer, CaseId id, boolean author) {
        return database.sql(FIND)
                .param("viewer", viewer)
                .param("case", id)
                .param("author", author)
                .query(OpinionQueries::read)
                .one();
    }

    private static Found read(Row row) throws SQLException {
        return new Found(
                row.integer("readers"),
                row.flag("closed"),
                row.integer("own_number"),
                Said.readAll(row.textOrNull("said")),
                Said.diagnoses(row.textOrNull("diagnoses")),
                OutcomeCard.read(row.textOrNull("outcome")),
                row.integerOrNull("own_first"),
                row.integerOrNull("own_last"),
                row.integerOrNull("mean_last"));
    }
}
