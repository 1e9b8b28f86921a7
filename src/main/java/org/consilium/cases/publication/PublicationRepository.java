package org.consilium.cases.publication;

import java.time.Instant;
import java.util.Collection;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.Readership;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// What publishing a case writes.
@Repository
class PublicationRepository {
    /// Nothing where the draft was changed since it was on the page.
    @Sql
    private static final String PUBLISH =
            """
            update cases.report
            set state = 'PUBLISHED', thread_id = :thread, published_at = :at,
                readership = :readership, readership_room = cast(:room as uuid),
                readership_specialty = cast(:field as text),
                withdrawal_hash = decode(:code, 'hex')
            where id = :id and state = 'DRAFT' and version = :version
            """;

    @Sql
    private static final String SEAL =
            """
            update cases.report
            set author_id = null, sealed_author = :sealed, author_tag = :tag
            where id = :id
            """;

    @Sql
    private static final String NAME_READER =
            """
            insert into cases.reader (case_id, member_id) values (:id, :member)
            on conflict do nothing
            """;

    @Sql
    private static final String CONSENT =
            """
            insert into cases.consent
                (case_id, basis, scope, given_on, kept_where, reason, explanation, stated_at)
            values (:id, :basis, cast(:scope as text), cast(:day as date), :kept,
                    cast(:reason as text), :explanation, :at)
            """;

    private final Database database;

    PublicationRepository(Database database) {
        this.database = database;
    }

    boolean publish(CaseId id, ThreadId thread, Publication publication, String code, Instant at) {
        Readership readership = publication.readership();
        return database.sql(PUBLISH)
                        .param("id", id)
                        .param("thread", thread)
                        .param("readership", readership.kind())
                        .param("room", readership.room())
                        .param("field", readership.specialty())
                        .param("code", code)
                        .param("version", publication.version())
                        .param("at", at)
                        .update()
                > 0;
    }

    void seal(CaseId id, String sealed, String tag) {
        database.sql(SEAL).param("id", id).param("sealed", sealed).param("tag", tag).update();
    }

    void nameReaders(CaseId id, Collection<MemberId> readers) {
        database.forEach(
                NAME_READER,
                readers,
                (batch, reader) -> batch.param("id", id).param("member", reader));
    }

    void state(CaseId id, Consent consent, Instant at) {
        var statement = database.sql(CONSENT).param("id", id).param("at", at);
        switch (consent) {
            case Consent.Given(var scope, var day, var kept) ->
                    statement
                            .param("basis", "GIVEN")
                            .param("scope", scope)
                            .param("day", day)
                            .param("kept", kept)
                            .param("reason", null)
                            .param("explanation", "")
                            .update();
            case Consent.NotNeeded(var reason, var explanation) ->
                    statement
                            .param("basis", "NOT_NEEDED")
                            .param("scope", null)
                            .param("day", null)
                            .param("kept", "")
                            .param("reason", reason)
                            .param("explanation", explanation)
                            .update();
        }
    }
}
