package org.consilium.verification.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.consilium.verification.CredentialKind;
import org.junit.jupiter.api.Test;

/// What holds of every registry.
interface RegistryContract {
    Registry registry();

    String country();

    String wellFormed();

    String mistyped();

    @Test
    default void coversItsOwnCountryOnly() {
        assertThat(registry().covers(country(), CredentialKind.PHYSICIAN)).isTrue();
        assertThat(registry().covers("NZ", CredentialKind.PHYSICIAN)).isFalse();
    }

    @Test
    default void refusesAMistypedNumber() {
        assertThat(answer(mistyped())).isInstanceOf(RegistryAnswer.BadFormat.class);
        assertThat(answer("")).isInstanceOf(RegistryAnswer.BadFormat.class);
        assertThat(answer("'; drop table verification.npi; --"))
                .isInstanceOf(RegistryAnswer.BadFormat.class);
    }

    @Test
    default void takesAWellFormedNumberHoweverItIsSpaced() {
        var spaced = wellFormed().substring(0, 2) + " " + wellFormed().substring(2, 4) + "-";
        assertThat(answer(spaced + wellFormed().substring(4)))
                .isNotInstanceOf(RegistryAnswer.BadFormat.class);
    }

    @Test
    default void vouchesForNobodyByTheNumberAlone() {
        assertThat(answer(wellFormed())).isNotInstanceOf(RegistryAnswer.Match.class);
    }

    private RegistryAnswer answer(String number) {
        var claim =
                new ClaimedCredential(
                        CredentialKind.PHYSICIAN, country(), "", number, "family-medicine");
        return registry().check("Nobody Atall", claim);
    }
}
