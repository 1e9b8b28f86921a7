package org.consilium.cases.leaving;

import java.util.List;
import org.consilium.accounts.Erased;
import org.consilium.accounts.PersonalDataHolder;
import org.consilium.accounts.PersonalDataWriter;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.ui.Message;
import org.springframework.stereotype.Repository;

/// Published cases stay, because others answered them; drafts go. Cases under a sealed name are not
/// found by a member, so they are in no export and stay as they are.
@Repository
class CasesHolder implements PersonalDataHolder {
    @Sql
    private static final String REPORTS =
            """
            select (to_jsonb(r) - 'author_id' - 'sealed_author' - 'author_tag'
                - 'withdrawal_hash' || jsonb_build_object('results', (
                    select jsonb_agg(to_jsonb(t) - 'case_id' order by t.position)
                    from cases.result t
                    where t.case_id = r.id), 'change', (
                    select d.fields from cases.revision_draft d
                    where d.case_id = r.id)))::text as json
            from cases.report r
            where r.author_id = :member
            order by r.created_at
            """;

    @Sql
    private static final String CONSENTS =
            """
            select to_jsonb(c)::text as json
            from cases.consent c
            join cases.report r on r.id = c.case_id
            where r.author_id = :member
            order by c.stated_at
            """;

    @Sql
    private static final String READABLE =
            """
            select jsonb_build_object('case', case_id)::text as json
            from cases.reader
            where member_id = :member
            """;

    @Sql
    private static final String FORGET =
            """
            with drafts as (
                delete from cases.report where author_id = :member and state = 'DRAFT' returning 1),
                changes as (
                    delete from cases.revision_draft d using cases.report r
                    where r.id = d.case_id and r.author_id = :member and r.state <> 'DRAFT'
                    returning 1),
                readings as (delete from cases.reader where member_id = :member returning 1)
            select (select count(*) from drafts) + (select count(*) from readings)
                + (select count(*) from changes) as gone
            """;

    private final Database database;

    CasesHolder(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public List<Message> stays() {
        return List.of(
                Message.of(
                        "Your published cases, under “Former member”, because others answered them. Withdraw before you leave what should not stay; cases under a sealed name too, as nobody can find them for you later."));
    }

    @Override
    public void export(MemberId member, PersonalDataWriter writer) {
        writer.rows("cases", Message.of("Your cases"), json(REPORTS, member));
        writer.rows("consents", Message.of("What you stated of consent"), json(CONSENTS, member));
        writer.rows(
                "readable", Message.of("Cases that name you as reader"), json(READABLE, member));
    }

    @Override
    public Erased erase(MemberId member) {
        long gone =
                database.sql(FORGET).param("member", member).query(row -> row.number("gone")).one();
        return new Erased((int) gone, 0);
    }

    private List<String> json(String statement, MemberId member) {
        return database.sql(statement)
                .param("member", member)
                .query(row -> row.text("json"))
                .list();
    }
}
