package org.consilium.accounts.passkeys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

@Repository
class PasskeyRepository {
    /// A passkey as it is kept: `credential` is its public key with what belongs to it.
    record Passkey(
            PasskeyId id,
            MemberId member,
            byte[] credentialId,
            String name,
            byte[] credential,
            long signCount,
            boolean verifiesPerson,
            boolean synced) {}

    @Sql
    private static final String INSERT =
            """
            insert into accounts.passkey
                (id, member_id, credential_id, name, credential, sign_count, verifies_person,
                 synced, created_at)
            values (:id, :member, :credentialId, :name, :credential, :signCount, :verifies,
                    :synced, :at)
            on conflict do nothing
            """;

    @Sql
    private static final String FIND =
            """
            select id, member_id, credential_id, name, credential, sign_count, verifies_person,
                   synced
            from accounts.passkey where credential_id = :credentialId
            """;

    @Sql
    private static final String USE =
            """
            update accounts.passkey set sign_count = :signCount, synced = :synced, used_at = :at
            where id = :id
            """;

    @Sql
    private static final String LIST =
            """
            select id, name, synced, created_at, used_at from accounts.passkey
            where member_id = :member order by created_at, id limit 50
            """;

    @Sql
    private static final String CREDENTIAL_IDS =
            """
            select credential_id from accounts.passkey
            where member_id = :member order by created_at, id limit 50
            """;

    @Sql
    private static final String RENAME =
            """
            update accounts.passkey set name = :name where id = :id and member_id = :member
            """;

    @Sql
    private static final String DELETE =
            """
            delete from accounts.passkey where id = :id and member_id = :member
            """;

    @Sql
    private static final String DELETE_ALL =
            """
            delete from accounts.passkey where member_id = :member
            """;

    private final Database database;

    PasskeyRepository(Database database) {
        this.database = database;
    }

    boolean insert(Passkey passkey, Instant at) {
        return database.sql(INSERT)
                        .param("id", passkey.id())
                        .param("member", passkey.member())
                        .param("credentialId", passkey.credentialId())
                        .param("name", passkey.name())
                        .param("credential", passkey.credential())
                        .param("signCount", passkey.signCount())
                        .param("verifies", passkey.verifiesPerson())
                        .param("synced", passkey.synced())
                        .param("at", at)
                        .update()
                > 0;
    }

    Optional<Passkey> find(byte[] credentialId) {
        return database.sql(FIND)
                .param("credentialId", credentialId)
                .query(row ->
                        new Passkey(
                                row.id("id", PasskeyId::new),
                                row.id("member_id", MemberId::new),
                                row.bytes("credential_id"),
                                row.text("name"),
                                row.bytes("credential"),
                                row.number("sign_count"),
                                row.flag("verifies_person"),
                                row.flag("synced")))
                .optional();
    }

    void use(PasskeyId id, long signCount, boolean synced, Instant at) {
        database.sql(USE)
                .param("signCount", signCount)
                .param("synced", synced)
                .param("at", at)
                .param("id", id)
                .update();
    }

    List<PasskeyLine> list(MemberId member) {
        return database.sql(LIST)
                .param("member", member)
                .query(row ->
                        new PasskeyLine(
                                row.id("id", PasskeyId::new),
                                row.text("name"),
                                row.flag("synced"),
                                row.instant("created_at"),
                                row.instantOrNull("used_at")))
                .list();
    }

    List<byte[]> credentialIds(MemberId member) {
        return database.sql(CREDENTIAL_IDS)
                .param("member", member)
                .query(row -> row.bytes("credential_id"))
                .list();
    }

    boolean rename(MemberId member, PasskeyId id, String name) {
        return database.sql(RENAME)
                        .param("name", name)
                        .param("id", id)
                        .param("member", member)
                        .update()
                > 0;
    }

    void deleteAll(MemberId member) {
        database.sql(DELETE_ALL).param("member", member).update();
    }

    boolean delete(MemberId member, PasskeyId id) {
        return database.sql(DELETE).param("id", id).param("member", member).update() > 0;
    }
}
