package org.consilium.accounts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TotpTest {
    /// The secret and the moments of RFC 6238, appendix B; the last six of its eight digits.
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static String at(long second) {
        return Totp.code(SECRET, Totp.stepOf(Instant.ofEpochSecond(second)));
    }

    @Test
    void agreesWithTheStandard() {
        assertThat(at(59)).isEqualTo("287082");
        assertThat(at(1_111_111_109)).isEqualTo("081804");
        assertThat(at(1_111_111_111)).isEqualTo("050471");
        assertThat(at(1_234_567_890)).isEqualTo("005924");
        assertThat(at(2_000_000_000)).isEqualTo("279037");
        assertThat(at(20_000_000_000L)).isEqualTo("353130");
    }

    @Test
    void takesAClockHalfAMinuteOff() {
        var now = Instant.ofEpochSecond(1_111_111_109);
        var step = Totp.stepOf(now);
        for (long near = step - 1; near <= step + 1; near++) {
            assertThat(Totp.matching(SECRET, Totp.code(SECRET, near), now, 0)).hasValue(near);
        }
        assertThat(Totp.matching(SECRET, Totp.code(SECRET, step - 2), now, 0)).isEmpty();
        assertThat(Totp.matching(SECRET, Totp.code(SECRET, step + 2), now, 0)).isEmpty();
    }

    @Test
    void takesNoHalfMinuteTwice() {
        var now = Instant.ofEpochSecond(1_111_111_109);
        var step = Totp.stepOf(now);
        assertThat(Totp.matching(SECRET, Totp.code(SECRET, step), now, step)).isEmpty();
        assertThat(Totp.matching(SECRET, Totp.code(SECRET, step + 1), now, step))
                .hasValue(step + 1);
    }

    @Test
    void readsCodesWithSpaces() {
        var now = Instant.ofEpochSecond(59);
        assertThat(Totp.matching(SECRET, " 287 082 ", now, 0)).isPresent();
        assertThat(Totp.matching(SECRET, "287083", now, 0)).isEmpty();
        assertThat(Totp.matching(SECRET, "", now, 0)).isEmpty();
    }

    @Test
    void writesTheSecretInBase32() {
        assertThat(Totp.written(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.written("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(Totp.written("f".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MY");
    }

    @Test
    void addressesTheApp() {
        assertThat(Totp.address("Consilium", "amara okafor@x.example", SECRET))
                .isEqualTo(
                        "otpauth://totp/Consilium:amara%20okafor%40x.example"
                                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Consilium");
    }
}
