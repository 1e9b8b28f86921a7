package org.consilium.verification.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Chen Wei, WEI, CHEN, ''",
        "Wei Chen, WEI, CHEN, ''",
        "Nora Whitfield, WHITFIELD, NORA, JANE",
        "Nora Jane Whitfield, WHITFIELD, NORA, ''",
        "'Dr. Nora J. Whitfield, MD', WHITFIELD, NORA, JANE",
        "Jane Whitfield, WHITFIELD, NORA, JANE",
        "Lars Sørensen, SORENSEN, LARS, ''",
        "José Müller, MULLER, JOSE, ''",
        "Zoë Groß, GROSS, ZOE, ''",
        "Maria O’Donnell-Reyes, O'DONNELL-REYES, MARIA, ELENA",
        "Işıl Demir, DEMIR, ISIL, ''"
    })
    void letsAccentsCaseOrderAndMiddleNamesDiffer(
            String name, String last, String first, String middle) {
        assertThat(PersonNames.agree(name, List.of(last, ""), List.of(first, middle))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Nora Whitfield, WHITFIELD, PAUL, ''",
        "Nora Whitfield, WHITE, NORA, ''",
        "Maria Reyes, O'DONNELL-REYES, MARIA, ''",
        "Ann Lee, LEE, LEE, ''",
        "N Whitfield, WHITFIELD, NORA, ''",
        "'', WHITFIELD, NORA, ''",
        "Nora Whitfield, '', NORA, ''"
    })
    void refusesAnotherPerson(String name, String last, String first, String middle) {
        assertThat(PersonNames.agree(name, List.of(last, ""), List.of(first, middle))).isFalse();
    }
}
