package org.consilium.cases.calibration;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.consilium.cases.CaseId;
import org.consilium.cases.differential.DiagnosisId;
import org.consilium.cases.differential.Opinion;
import org.consilium.platform.Database;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Scores and statements, and what they are made from.
@Repository
class ScoreRepository {
    /// What somebody said first, and last.
    record Said(UUID commitment, Opinion first, Opinion last) {}

    @Sql
    private static final String SAID =
            """
            select b.commitment_id, b.number, b.diagnosis_id, b.percent, l.last
            from cases.commitment c
            join lateral (
                select max(d.number) as last
                from cases.differential d
                where d.commitment_id = c.id) l on true
            join cases.belief b
                on b.commitment_id = c.id and b.number in (1, l.last)
            where c.case_id = :case
            order by b.commitment_id, b.number, b.rank
            """;

    @Sql
    private static final String CLEAR =
            """
            delete from cases.score
            where commitment_id in (select id from cases.commitment where case_id = :case)
            """;

    @Sql
    private static final String ADD =
            """
            insert into cases.score (commitment_id, first_brier, last_brier, scored_at)
            values (:commitment, :first, :last, :now)
            """;

    @Sql
    private static final String ADD_STATEMENT =
            """
            insert into cases.statement (commitment_id, number, percent, came_true)
            values (:commitment, :number, :percent, :came)
            """;

    private final Database database;

    ScoreRepository(Database database) {
        this.database = database;
    }

    List<Said> said(CaseId id) {
        var lines = database.sql(SAID).param("case", id).query(ScoreRepository::line).list();
        var byReader = new LinkedHashMap<UUID, List<Line>>();
        lines.forEach(line ->
                byReader.computeIfAbsent(line.commitment(), unseen -> new ArrayList<>()).add(line));
        return byReader.entrySet().stream()
                .map(each ->
                        new Said(
                                each.getKey(),
                                opinion(each.getValue(), 1),
                                opinion(each.getValue(), each.getValue().getFirst().last())))
                .toList();
    }

    void clear(CaseId id) {
        database.sql(CLEAR).param("case", id).update();
    }

    void add(List<Scored> scored, Instant at) {
        database.forEach(
                ADD,
                scored,
                (statement, each) ->
                        statement
                                .param("commitment", each.commitment())
                                .param("first", each.first().tenThousandths())
                                .param("last", each.last().tenThousandths())
                                .param("now", at));
        record Numbered(UUID commitment, int number, Statement said) {}
        database.forEach(
                ADD_STATEMENT,
                scored.stream()
                        .flatMap(each ->
                                IntStream.range(0, each.statements().size())
                                        .mapToObj(i ->
                                                new Numbered(
                                                        each.commitment(),
                                                        i + 1,
                                                        each.statements().get(i))))
                        .toList(),
                (statement, each) ->
                        statement
                                .param("commitment", each.commitment())
                                .param("number", each.number())
                                .param("percent", each.said().percent())
                                .param("came", each.said().cameTrue()));
    }

    private record Line(
            UUID commitment, int number, int last, DiagnosisId diagnosis, int percent) {}

    private static Line line(Row row) throws SQLException {
        return new Line(
                row.uuid("commitment_id"),
                row.integer("number"),
                row.integer("last"),
                row.id("diagnosis_id", DiagnosisId::new),
                row.integer("percent"));
    }

    private static Opinion opinion(List<Line> lines, int number) {
        Map<DiagnosisId, Integer> percents = new HashMap<>();
        lines.stream()
                .filter(line -> line.number() == number)
                .forEach(line -> percents.put(line.diagnosis(), line.percent()));
        return new Opinion(percents);
    }
}
