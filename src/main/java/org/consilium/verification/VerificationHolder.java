package org.consilium.verification;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import org.consilium.accounts.Erased;
import org.consilium.accounts.Members;
import org.consilium.accounts.PersonalDataHolder;
import org.consilium.accounts.PersonalDataWriter;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.ui.Message;
import org.springframework.stereotype.Repository;

/// Claims, with their evidence. That a claim was decided, when and by whom stays; what it was about
/// goes.
@Repository
class VerificationHolder implements PersonalDataHolder {
    @Sql
    private static final String CLAIMS =
            """
            select jsonb_build_object(
                'claimed_at', c.claimed_at, 'kind', c.kind, 'country', c.country,
                'region', c.region, 'number', c.number, 'specialty', c.specialty,
                'credential_until', c.credential_until,
                'appeal', (select a.text from verification.appeal a where a.claim_id = c.id),
                'decisions', (
                    select jsonb_agg(
                        d.verdict || ' ' || d.decided_at || ': ' || d.reason order by d.decided_at)
                    from verification.decision d where d.claim_id = c.id))::text as json
            from verification.claim c
            where c.member_id = :member
            order by c.claimed_at
            """;

    @Sql
    private static final String STANDINGS =
            """
            select jsonb_build_object(
                'kind', kind, 'specialty', specialty, 'country', country,
                'verified_at', verified_at, 'expires_at', expires_at, 'ended_at', ended_at,
                'end_cause', end_cause)::text as json
            from verification.standing
            where member_id = :member
            order by verified_at
            """;

    @Sql
    private static final String DECIDED =
            """
            select jsonb_build_object(
                'verdict', verdict, 'reason', reason, 'decided_at', decided_at)::text as json
            from verification.decision
            where verifier_id = :member
            order by decided_at
            """;

    @Sql
    private static final String EVIDENCE =
            """
            select e.media_type, e.content
            from verification.evidence e
            join verification.claim c on c.id = e.claim_id
            where c.member_id = :member
            order by e.received_at
            """;

    @Sql
    private static final String FORGET_EVIDENCE =
            """
            with gone as (
                delete from verification.evidence e
                using verification.claim c
                where c.id = e.claim_id and c.member_id = :member
                returning e.claim_id)
            insert into verification.evidence_deletion (claim_id, deleted_at)
            select claim_id, :now from gone
            on conflict do nothing
            """;

    @Sql
    private static final String WITHDRAW =
            """
            with open as (
                delete from verification.open_claim where member_id = :member returning claim_id)
            insert into verification.withdrawal (claim_id, withdrawn_at)
            select claim_id, :now from open
            on conflict do nothing
            """;

    @Sql
    private static final String END =
            """
            update verification.standing set ended_at = :now, end_cause = 'LEFT'
            where member_id = :member and ended_at is null
            """;

    @Sql
    private static final String EMPTY_CLAIMS =
            """
            update verification.claim
            set number = '-', region = '', credential_until = null
            where member_id = :member
            """;

    @Sql
    private static final String EMPTY_CHECKS =
            """
            update verification.registry_check r set findings = '{}'
            from verification.claim c
            where c.id = r.claim_id and c.member_id = :member
            """;

    @Sql
    private static final String EMPTY_APPEALS =
            """
            update verification.appeal a set text = '-'
            from verification.claim c
            where c.id = a.claim_id and c.member_id = :member
            """;

    @Sql
    private static final String RENAME =
            """
            update verification.decision d
            set reason = replace(d.reason, :name, 'Former member')
            from verification.claim c
            where c.id = d.claim_id and c.member_id = :member
            """;

    private final Database database;
    private final Members members;
    private final Clock clock;

    VerificationHolder(Database database, Members members, Clock clock) {
        this.database = database;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "verification";
    }

    @Override
    public List<Message> stays() {
        return List.of(
                Message.of(
                        "That a claim of yours was decided, when, and by whom: without your name,"
                                + " your number and your papers."));
    }

    @Override
    public void export(MemberId member, PersonalDataWriter writer) {
        writer.rows("claims", Message.of("What you claimed to be"), json(CLAIMS, member));
        writer.rows("verified", Message.of("When you were verified"), json(STANDINGS, member));
        writer.rows("decisions", Message.of("What you decided on others"), json(DECIDED, member));
        database.sql(EVIDENCE)
                .param("member", member)
                .query(row -> new Paper(row.text("media_type"), row.bytes("content")))
                .list()
                .forEach(paper ->
                        writer.file(paper.name(), new ByteArrayInputStream(paper.content())));
    }

    private record Paper(String type, byte[] content) {
        String name() {
            return "evidence." + type.substring(type.indexOf('/') + 1);
        }
    }

    private List<String> json(String statement, MemberId member) {
        return database.sql(statement)
                .param("member", member)
                .query(row -> row.text("json"))
                .list();
    }

    @Override
    public Erased erase(MemberId member) {
        int gone = at(FORGET_EVIDENCE, member) + at(WITHDRAW, member);
        at(END, member);
        int kept = of(EMPTY_CLAIMS, member) + of(EMPTY_CHECKS, member) + of(EMPTY_APPEALS, member);
        var name = members.find(member).orElseThrow().name();
        database.sql(RENAME).param("member", member).param("name", name).update();
        return new Erased(gone, kept);
    }

    private int at(String statement, MemberId member) {
        return database.sql(statement)
                .param("member", member)
                .param("now", clock.instant())
                .update();
    }

    private int of(String statement, MemberId member) {
        return database.sql(statement).param("member", member).update();
    }
}
