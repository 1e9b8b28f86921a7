package org.consilium.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Keys of this installation, made once and shared by its processes; signs what a browser or a mail
/// carries back to us.
@Component
public class Secrets {
    @Sql
    private static final String MAKE =
            """
            insert into platform.secret (name, value) values (:name, :value)
            on conflict (name) do nothing
            """;

    @Sql
    private static final String READ =
            """
            select value from platform.secret where name = :name
            """;

    private static final int SIGNATURE_CHARACTERS = 22;

    private final Database database;
    private final Cache<String, byte[]> keys = Caffeine.newBuilder().maximumSize(50).build();

    Secrets(Database database) {
        this.database = database;
    }

    /// `text` with a signature that only this installation can make, bound to `purpose`.
    public String sign(String purpose, String text) {
        return signature(purpose, text) + text;
    }

    /// The text that [#sign] was given, or empty when it was not signed here for this purpose.
    public Optional<String> verify(String purpose, String signed) {
        if (signed.length() < SIGNATURE_CHARACTERS) {
            return Optional.empty();
        }
        var text = signed.substring(SIGNATURE_CHARACTERS);
        var expected = signature(purpose, text).getBytes(StandardCharsets.US_ASCII);
        var found = signed.substring(0, SIGNATURE_CHARACTERS).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, found) ? Optional.of(text) : Optional.empty();
    }

    private String signature(String purpose, String text) {
        var key = keys.get(purpose, this::load);
        var digest = Hashes.hmac(key, text.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(digest)
                .substring(0, SIGNATURE_CHARACTERS);
    }

    private byte[] load(String purpose) {
        var fresh = Hashes.sha256(Hashes.token());
        database.sql(MAKE).param("name", purpose).param("value", fresh).update();
        return database.sql(READ).param("name", purpose).query(row -> row.bytes("value")).one();
    }
}
