package org.consilium.moderation;

import java.util.List;
import org.consilium.accounts.Erased;
import org.consilium.accounts.PersonalDataHolder;
import org.consilium.accounts.PersonalDataWriter;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.ui.Message;
import org.springframework.stereotype.Repository;

/// One's reports, the decisions about oneself, and one's appeals; never who reported, and never the
/// notes of moderators.
@Repository
class ModerationHolder implements PersonalDataHolder {
    @Sql
    private static final String REPORTS =
            """
            select jsonb_build_object(
                'of', s.title, 'address', s.path, 'reason', r.reason, 'words', r.words,
                'reported_at', r.reported_at, 'decided_at', m.closed_at)::text as json
            from moderation.report r
            join moderation.matter m on m.id = r.matter_id
            join moderation.snapshot s on s.id = r.snapshot_id
            where r.reporter_id = :member
            order by r.reported_at
            """;

    @Sql
    private static final String DECISIONS =
            """
            select jsonb_build_object(
                'measure', d.measure, 'hidden', d.hides, 'rule', d.rule, 'ground', d.ground,
                'facts', d.facts, 'until', d.ends_at, 'decided_at', d.decided_at,
                'taken_back_at', r.reversed_at, 'taken_back_because', r.reason,
                'appeal', a.words, 'appealed_at', a.appealed_at,
                'appeal_verdict', v.verdict, 'appeal_reason', v.reason)::text as json
            from moderation.decision d
            left join moderation.reversal r on r.decision_id = d.id
            left join moderation.appeal a on a.decision_id = d.id
            left join moderation.appeal_decision v on v.appeal_id = a.id
            where d.member_id = :member and d.measure <> 'DISMISS'
            order by d.decided_at
            """;

    @Sql
    private static final String SANCTIONS =
            """
            select jsonb_build_object(
                'kind', kind, 'rule', rule, 'starts_at', starts_at, 'ends_at', ends_at,
                'lifted_at', lifted_at)::text as json
            from moderation.sanction
            where member_id = :member
            order by starts_at
            """;

    /// What a moderator noted; not what was noted about a member, which is confidential.
    @Sql
    private static final String NOTES =
            """
            select jsonb_build_object('note', body, 'written_at', written_at)::text as json
            from moderation.note
            where author_id = :member
            order by written_at
            """;

    @Sql
    private static final String FORGET_SANCTIONS =
            """
            delete from moderation.sanction where member_id = :member
            """;

    /// What was noted about them; while the matter is open it is needed.
    @Sql
    private static final String EMPTY_NOTES =
            """
            update moderation.note n set body = '-'
            from moderation.matter m
            where m.id = n.matter_id and m.author_id = :member and m.closed_at is not null
                and n.body <> '-'
            """;

    @Sql
    private static final String FORGET_TRUST =
            """
            delete from moderation.trust where member_id = :member
            """;

    @Sql
    private static final String EMPTY_REPORTS =
            """
            update moderation.report set words = '' where reporter_id = :member and words <> ''
            """;

    @Sql
    private static final String EMPTY_APPEALS =
            """
            update moderation.appeal set words = '-' where member_id = :member and words <> '-'
            """;

    /// The words of what is still open stay until it is decided.
    @Sql
    private static final String EMPTY_SNAPSHOTS =
            """
            update moderation.snapshot s set title = '-', body = ''
            from moderation.matter m
            where m.id = s.matter_id and m.author_id = :member and m.closed_at is not null
                and s.body <> ''
            """;

    private final Database database;

    ModerationHolder(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "moderation";
    }

    @Override
    public List<Message> stays() {
        return List.of(
                Message.of(
                        "That something was reported and decided, by you or about you, without what was written: the published numbers must add up."));
    }

    @Override
    public void export(MemberId member, PersonalDataWriter writer) {
        writer.rows("reports", Message.of("What you reported"), json(REPORTS, member));
        writer.rows("decisions", Message.of("Decisions about you"), json(DECISIONS, member));
        writer.rows("sanctions", Message.of("Limits and suspensions"), json(SANCTIONS, member));
        writer.rows("notes", Message.of("Notes you took as a moderator"), json(NOTES, member));
    }

    private List<String> json(String statement, MemberId member) {
        return database.sql(statement)
                .param("member", member)
                .query(row -> row.text("json"))
                .list();
    }

    @Override
    public Erased erase(MemberId member) {
        int gone = of(FORGET_TRUST, member) + of(FORGET_SANCTIONS, member);
        int emptied = of(EMPTY_REPORTS, member) + of(EMPTY_APPEALS, member);
        emptied += of(EMPTY_NOTES, member) + of(EMPTY_SNAPSHOTS, member);
        return new Erased(gone, emptied);
    }

    private int of(String statement, MemberId member) {
        return database.sql(statement).param("member", member).update();
    }
}
