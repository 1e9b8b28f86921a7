package org.consilium.accounts.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.PersonalDataHolder;
import org.consilium.accounts.PersonalDataWriter;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.ui.Message;
import org.consilium.verification.Colleagues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What guards an account and what moderators did to it is handed out and forgotten as well.
@ConsiliumTest
class HoldersDbTest {
    private final List<PersonalDataHolder> holders;
    private final DemoMembers demoMembers;
    private final Database database;
    private final JdbcClient jdbc;
    private MemberId member = new MemberId(new UUID(0, 0));

    HoldersDbTest(
            List<PersonalDataHolder> holders,
            DemoMembers demoMembers,
            Database database,
            JdbcClient jdbc) {
        this.holders = holders;
        this.demoMembers = demoMembers;
        this.database = database;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void live() {
        member = Colleagues.make(demoMembers, "Hedda Halter").id();
        put(
                """
                insert into accounts.passkey
                    (id, member_id, credential_id, name, credential, sign_count, verifies_person,
                     synced, created_at)
                values (gen_random_uuid(), :member, decode(md5(random()::text), 'hex'),
                        'Telephone', 'secret', 0, true, false, now())
                """);
        put(
                """
                insert into accounts.device (member_id, token_hash, first_seen_at, seen_at)
                values (:member, 'x', now(), now())
                """);
        put(
                """
                insert into accounts.provider_link
                    (issuer, subject, member_id, linked_at, used_at)
                values ('https://id.example', gen_random_uuid()::text, :member, now(), now())
                """);
        put(
                """
                insert into people.hiding (member_id, decision_id, rule, hidden_at)
                values (:member, gen_random_uuid(), 'spam', now())
                """);
        beModerated(UUID.randomUUID(), UUID.randomUUID());
    }

    private void beModerated(UUID matter, UUID decision) {
        jdbc.sql(
                        """
                        insert into moderation.matter
                            (id, item_kind, item_id, author_id, reason, urgent, reports, opened_at,
                             due_at, rank_at, closed_at)
                        values (:matter, 'thread', gen_random_uuid(), :member, 'spam', false, 1,
                                now(), now(), now(), now())
                        """)
                .param("matter", matter)
                .param("member", member.value())
                .update();
        jdbc.sql(
                        """
                        insert into moderation.note (id, matter_id, author_id, body, written_at)
                        values (gen_random_uuid(), :matter, gen_random_uuid(), 'Hedda again', now())
                        """)
                .param("matter", matter)
                .update();
        beLimited(matter, decision);
    }

    private void beLimited(UUID matter, UUID decision) {
        jdbc.sql(
                        """
                        insert into moderation.decision
                            (id, matter_id, member_id, measure, hides, rule, ground, facts, ends_at,
                             automated, own_initiative, decided_by, decided_at)
                        values (:decision, :matter, :member, 'LIMIT', false, 'spam', 'TERMS', 'f',
                                now() + interval '1 day', false, false, gen_random_uuid(), now())
                        """)
                .param("decision", decision)
                .param("matter", matter)
                .param("member", member.value())
                .update();
        jdbc.sql(
                        """
                        insert into moderation.sanction
                            (decision_id, member_id, kind, rule, starts_at, ends_at)
                        values (:decision, :member, 'LIMIT', 'spam', now(),
                                now() + interval '1 day')
                        """)
                .param("decision", decision)
                .param("member", member.value())
                .update();
    }

    @Test
    void handsOutFactorsAndSanctionsWithoutSecrets() {
        var all = exported();
        assertThat(String.valueOf(all.get("accounts/factors")))
                .contains("Telephone", "passkey", "https://id.example")
                .doesNotContain("credential", "secret");
        assertThat(all.get("accounts/browsers")).hasSize(1);
        assertThat(all.get("people/hidden")).hasSize(1);
        assertThat(String.valueOf(all.get("moderation/sanctions"))).contains("LIMIT");
        assertThat(all.toString()).doesNotContain("Hedda again");
    }

    @Test
    void forgetsThemAll() {
        for (int again = 0; again < 2; again++) {
            for (var holder : holders) {
                database.inTransaction(() -> holder.erase(member));
            }
        }
        for (var table :
                List.of(
                        "accounts.passkey",
                        "accounts.device",
                        "accounts.provider_link",
                        "people.hiding",
                        "moderation.sanction")) {
            assertThat(
                            jdbc.sql("select count(*) from " + table + " where member_id = :member")
                                    .param("member", member.value())
                                    .query(Integer.class)
                                    .single())
                    .as(table)
                    .isZero();
        }
        assertThat(
                        jdbc.sql(
                                        "select n.body from moderation.note n join moderation.matter m on m.id = n.matter_id where m.author_id = :member")
                                .param("member", member.value())
                                .query(String.class)
                                .single())
                .isEqualTo("-");
    }

    private void put(String statement) {
        jdbc.sql(statement).param("member", member.value()).update();
    }

    private Map<String, List<String>> exported() {
        var all = new LinkedHashMap<String, List<String>>();
        for (var holder : holders) {
            holder.export(
                    member,
                    new PersonalDataWriter() {
                        @Override
                        public void rows(String table, Message title, List<String> json) {
                            all.put(holder.name() + "/" + table, json);
                        }

                        @Override
                        public void file(String name, InputStream content) {
                            all.put(holder.name() + "/" + name, List.of());
                        }
                    });
        }
        return all;
    }
}
