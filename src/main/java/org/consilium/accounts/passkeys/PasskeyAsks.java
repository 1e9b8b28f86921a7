package org.consilium.accounts.passkeys;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.consilium.platform.MemberId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes what the browser is asked, in the words of WebAuthn.
@Component
class PasskeyAsks {
    static final List<Integer> ALGORITHMS = List.of(-8, -7, -257);
    private static final int TIMEOUT = 300_000;

    private final PasskeyRepository passkeys;
    private final PublicOrigin origin;
    private final JsonMapper json;

    PasskeyAsks(PasskeyRepository passkeys, PublicOrigin origin, JsonMapper json) {
        this.passkeys = passkeys;
        this.origin = origin;
        this.json = json;
    }

    /// To make one, by which its person can sign in without a name; not where there is one already.
    PasskeyAsk toCreate(MemberId member, String email, String name, byte[] challenge) {
        var user = Map.of("id", text(handle(member)), "name", email, "displayName", name);
        var algorithms =
                ALGORITHMS.stream()
                        .map(it -> Map.of("type", (Object) "public-key", "alg", it))
                        .toList();
        return ask(
                "create",
                Map.of(
                        "rp",
                        Map.of("id", origin.host(), "name", "Consilium"),
                        "user",
                        user,
                        "challenge",
                        text(challenge),
                        "pubKeyCredParams",
                        algorithms,
                        "timeout",
                        TIMEOUT,
                        "attestation",
                        "none",
                        "excludeCredentials",
                        described(member),
                        "authenticatorSelection",
                        Map.of("residentKey", "preferred", "userVerification", "preferred")));
    }

    /// For any of this instance, which says itself whose it is.
    PasskeyAsk toSignIn(byte[] challenge) {
        return toGet(challenge, List.of(), "required");
    }

    /// For one of this member's.
    PasskeyAsk toProve(MemberId member, byte[] challenge) {
        return toGet(challenge, described(member), "preferred");
    }

    private PasskeyAsk toGet(byte[] challenge, List<?> allowed, String verification) {
        return ask(
                "get",
                Map.of(
                        "rpId", origin.host(),
                        "challenge", text(challenge),
                        "timeout", TIMEOUT,
                        "allowCredentials", allowed,
                        "userVerification", verification));
    }

    private List<Map<String, String>> described(MemberId member) {
        return passkeys.credentialIds(member).stream()
                .map(id -> Map.of("type", "public-key", "id", text(id)))
                .toList();
    }

    private PasskeyAsk ask(String act, Map<String, ?> options) {
        return new PasskeyAsk(
                act, json.writeValueAsString(options), origin.host(), origin.origin());
    }

    /// What a passkey keeps of its owner: a number that says nothing.
    static byte[] handle(MemberId member) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(member.value().getMostSignificantBits())
                .putLong(member.value().getLeastSignificantBits())
                .array();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
