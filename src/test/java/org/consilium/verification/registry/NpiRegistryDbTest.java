package org.consilium.verification.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilium.testing.ConsiliumTest;
import org.consilium.verification.CredentialKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against the made-up registry of the demo world.
@ConsiliumTest
class NpiRegistryDbTest implements RegistryContract {
    private final NpiRegistry registry;

    NpiRegistryDbTest(NpiRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Registry registry() {
        return registry;
    }

    @Override
    public String country() {
        return "US";
    }

    @Override
    public String wellFormed() {
        return "1000000145";
    }

    @Override
    public String mistyped() {
        return "1000000154";
    }

    @ParameterizedTest
    @CsvSource({
        "Nora Whitfield,     PHYSICIAN,          OH, 1000000145, family-medicine,  ''",
        "NORA J. WHITFIELD,  PHYSICIAN,          OH, 1000000145, general-practice, ''",
        "María Reyes,        PHYSICIAN,          NM, 1000000210, cardiology,       ''",
        "Lars Sørensen,      PHYSICIAN,          MN, 1000000285, neurology,        ''",
        "Beatrice Hollis,    NURSE_PRACTITIONER, VT, 1000000350, cardiology,       ''",
        "Tunde Adeyemi,      PHARMACIST,         TX, 1000000426, pharmacy,         ''",
        "Paul Whitfield,     PHYSICIAN,          OH, 1000000145, family-medicine,  NAME",
        "Nora Whitfield,     NURSE,              OH, 1000000145, family-medicine,  PROFESSION",
        "Nora Whitfield,     PHYSICIAN,          OH, 1000000145, neurosurgery,     SPECIALTY",
        "Nora Whitfield,     PHYSICIAN,          CA, 1000000145, family-medicine,  STATE",
        "Chen Wei,           PHYSICIAN,          MA, 1000000079, internal-medicine,SPECIALTY"
    })
    void tellsWhatDiffers(
            String name,
            CredentialKind kind,
            String state,
            String number,
            String specialty,
            String differs) {
        var claim = new ClaimedCredential(kind, "US", state, number, specialty);
        var answer = registry.check(name, claim);
        var found =
                answer.findings().stream()
                        .filter(each -> !each.agrees())
                        .map(each -> each.aspect().name())
                        .toList();
        assertThat(found).isEqualTo(differs.isEmpty() ? List.of() : List.of(differs));
        assertThat(answer instanceof RegistryAnswer.Match).isEqualTo(differs.isEmpty());
    }

    @Test
    void knowsADeactivatedNumber() {
        var claim =
                new ClaimedCredential(
                        CredentialKind.PHYSICIAN, "US", "ME", "1000000491", "internal-medicine");
        assertThat(registry.check("Walter Quill", claim))
                .isInstanceOfSatisfying(
                        RegistryAnswer.Mismatch.class,
                        mismatch -> assertThat(mismatch.isDeactivated()).isTrue());
    }

    @Test
    void doesNotKnowANumberNobodyHas() {
        var claim =
                new ClaimedCredential(
                        CredentialKind.PHYSICIAN, "US", "OH", "1999999992", "internal-medicine");
        assertThat(registry.check("Nora Whitfield", claim))
                .isInstanceOf(RegistryAnswer.Unknown.class);
    }
}
