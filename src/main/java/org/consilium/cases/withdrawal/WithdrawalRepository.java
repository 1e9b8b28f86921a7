package org.consilium.cases.withdrawal;

import java.time.Instant;
import java.util.Optional;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseReport.Withdrawal.By;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Cases that are taken out: their rows stay, without a word.
@Repository
class WithdrawalRepository {
    @Sql
    private static final String END =
            """
            update cases.report
            set state = 'WITHDRAWN', withdrawn_at = :at, withdrawn_by = :by, question = '',
                age_band = null, sex = null, care_setting = null, presentation = '', course = '',
                findings = '', tried = '', thinking = '', tags = '{}', specialty = null, version = version + 1
            where id = :id and state = 'PUBLISHED'
            """;

    @Sql
    private static final String FORGET =
            """
            with results as (delete from cases.result where case_id = :id)
            delete from cases.consent where case_id = :id
            """;

    @Sql
    private static final String BY_CODE =
            """
            select id from cases.report where withdrawal_hash = decode(:hash, 'hex')
            """;

    private final Database database;

    WithdrawalRepository(Database database) {
        this.database = database;
    }

    /// False when it was out already.
    boolean end(CaseId id, By by, Instant at) {
        return database.sql(END).param("id", id).param("by", by).param("at", at).update() > 0;
    }

    void forget(CaseId id) {
        database.sql(FORGET).param("id", id).update();
    }

    Optional<CaseId> byCode(String hash) {
        return database.sql(BY_CODE)
                .param("hash", hash)
                .query(row -> row.id("id", CaseId::new))
                .optional();
    }
}
