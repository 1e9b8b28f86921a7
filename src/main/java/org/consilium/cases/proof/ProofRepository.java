package org.consilium.cases.proof;

import java.time.Instant;
import java.util.Optional;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseEnding;
import org.consilium.cases.model.CaseReport;
import org.consilium.files.ProofDocument;
import org.consilium.platform.Database;
import org.consilium.platform.Secrets;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Proofs, encrypted, each beside its case and beside nobody: so that a sealed author stays so.
@Repository
class ProofRepository implements CaseEnding {
    private static final String PURPOSE = "cases-consent-proof";

    @Sql
    private static final String KEEP =
            """
            insert into cases.consent_proof (case_id, media_type, content, kept_at)
            values (:id, :type, :content, :at)
            on conflict (case_id) do update
            set media_type = excluded.media_type, content = excluded.content,
                kept_at = excluded.kept_at
            """;

    @Sql
    private static final String SINCE =
            """
            select kept_at from cases.consent_proof where case_id = :id
            """;

    @Sql
    private static final String FIND =
            """
            select media_type, content from cases.consent_proof where case_id = :id
            """;

    @Sql
    private static final String FORGET =
            """
            delete from cases.consent_proof where case_id = :id
            """;

    private final Database database;
    private final Secrets secrets;

    ProofRepository(Database database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    void keep(CaseId id, ProofDocument file, Instant at) {
        database.sql(KEEP)
                .param("id", id)
                .param("type", file.mediaType())
                .param("content", secrets.seal(PURPOSE, id.shortForm(), file.content()))
                .param("at", at)
                .update();
    }

    Optional<Instant> since(CaseId id) {
        return database.sql(SINCE).param("id", id).query(row -> row.instant("kept_at")).optional();
    }

    Optional<ProofDocument> find(CaseId id) {
        return database.sql(FIND)
                .param("id", id)
                .query(row -> new ProofDocument(row.text("media_type"), row.bytes("content")))
                .optional()
                .map(kept -> opened(id, kept));
    }

    private ProofDocument opened(CaseId id, ProofDocument kept) {
        var plain =
                secrets.unseal(PURPOSE, id.shortForm(), kept.content())
                        .orElseThrow(() -> new IllegalStateException("kept with another key"));
        return new ProofDocument(kept.mediaType(), plain);
    }

    void forget(CaseId id) {
        database.sql(FORGET).param("id", id).update();
    }

    @Override
    public void withdraw(CaseReport report, Instant at) {
        forget(report.id());
    }
}
