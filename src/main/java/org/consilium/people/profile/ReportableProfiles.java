package org.consilium.people.profile;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.moderation.Hiding;
import org.consilium.moderation.Reportable;
import org.consilium.moderation.Reported;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.consilium.search.SearchChanges;
import org.consilium.ui.Message;
import org.springframework.stereotype.Repository;

/// Profiles: what somebody wrote of themselves can be reported and hidden; name and verification
/// stay.
@Repository
class ReportableProfiles implements Reportable {
    @Sql
    private static final String FIND =
            """
            select m.id, m.name, m.handle, coalesce(p.headline, '') as headline,
                   coalesce(p.asks, '') as asks, coalesce(p.about, '') as about,
                   array(select w.title from people.work w where w.member_id = m.id
                         order by w.year desc, w.id desc limit 50) as works
            from accounts.pub_member m
            left join people.profile p on p.member_id = m.id
            where m.id = :id and m.audience = 'CLINICIAN'
            """;

    @Sql
    private static final String HIDE =
            """
            insert into people.hiding (member_id, decision_id, rule, hidden_at)
            values (:member, :decision, :rule, :at)
            on conflict (member_id) do nothing
            """;

    @Sql
    private static final String SHOW =
            """
            delete from people.hiding where member_id = :member
            """;

    private final Database database;
    private final SearchChanges search;

    ReportableProfiles(Database database, SearchChanges search) {
        this.database = database;
        this.search = search;
    }

    @Override
    public String kind() {
        return MemberItemQueries.KIND;
    }

    @Override
    public Message label() {
        return Message.of("Profile");
    }

    @Override
    public Optional<Reported> find(UUID id) {
        return database.sql(FIND).param("id", id).query(ReportableProfiles::reported).optional();
    }

    @Override
    public void hide(UUID id, Hiding hiding) {
        database.sql(HIDE)
                .param("member", id)
                .param("decision", hiding.decision())
                .param("rule", hiding.rule())
                .param("at", hiding.at())
                .update();
        search.note(new Item(MemberItemQueries.KIND, id));
    }

    @Override
    public void show(UUID id) {
        database.sql(SHOW).param("member", id).update();
        search.note(new Item(MemberItemQueries.KIND, id));
    }

    private static Reported reported(Row row) throws java.sql.SQLException {
        var written =
                Stream.concat(
                                Stream.of(
                                        row.text("headline"), row.text("asks"), row.text("about")),
                                row.texts("works").stream())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n\n"));
        var member = row.id("id", MemberId::new);
        return new Reported(
                new Item(MemberItemQueries.KIND, member.value()),
                row.text("name"),
                written,
                "/people/" + row.text("handle"),
                member,
                null);
    }
}
