package org.consilium.groups.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void writesNamesInPlainLatin() {
        assertThat(Slug.of("  ECG of the week! ", 1)).isEqualTo("ecg-of-the-week");
        assertThat(Slug.of("Innere Medizin für Ärztinnen", 1))
                .isEqualTo("innere-medizin-fur-arztinnen");
        assertThat(Slug.of("Кардиология", 1)).isEqualTo("kardiologia");
        assertThat(Slug.of("心臓", 1)).matches("[a-z0-9-]+");
    }

    @Test
    void keepsClearOfOtherAddresses() {
        assertThat(Slug.of("New", 1)).isEqualTo("room-new");
        assertThat(Slug.of("!!!", 1)).isEqualTo("room");
    }

    @Test
    void numbersLaterOnes() {
        assertThat(Slug.of("Pharmacy", 2)).isEqualTo("pharmacy-2");
    }

    @Test
    void staysShort() {
        assertThat(Slug.of("a long name ".repeat(20), 1).length()).isLessThanOrEqualTo(60);
    }
}
