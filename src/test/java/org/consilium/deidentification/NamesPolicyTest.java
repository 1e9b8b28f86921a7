package org.consilium.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesPolicyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ordering: Tavares-Boyle, Ines, PA-C|A Tavares-Boyle, Ines",
                "Patient: JUNE, AUTUMN K.|A JUNE, AUTUMN K",
                "RN: Marlo Three Stars|A Marlo Three Stars",
                "Name: Imre Oakes III was seen.|A Imre Oakes III",
                "His stepdaughter Clover sends regards.|A Clover",
                "Discussed with her nurse, Page, by phone.|A Page",
                "His neighbour (Ken) feeds the cat.|A Ken",
                "Reviewed by attending M. Tsegaye today.|A M. Tsegaye",
                "He told us that Seo-yeon was asleep.|A Seo-yeon",
                "Met with Delroy \"Bigga\" Samuels today.|A Delroy; A Bigga; A Samuels",
                "He goes by \"Skip\" at home.|A Skip",
                "April Young, PNP saw him.|A April Young",
                "Autumn is a 9 y/o with a cough.|A Autumn",
                "Here with Will Long (dad) today.|A Will Long",
                "He was told by Anouk that it was off.|A Anouk",
                "The Pham-Whitaker twins are well.|A Pham-Whitaker",
                "Typed by mb|A mb",
                "seen w his wife donna, who found him.|A donna",
                "told by keesha that she may leave.|A keesha",
                "dr mac giolla agreed.|A mac giolla"
            })
    void findsWhoIsAnnounced(String text, String expected) {
        assertThat(Found.in(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hi Marek,|A Marek",
                "Kind regards,\\nBronwen|A Bronwen",
                "Call after six. Thanks, Regine|A Regine",
                "BRANTOLFSON, Sigrun  dialysis 9|A BRANTOLFSON, Sigrun"
            })
    void findsWhoWritesAndIsWrittenTo(String text, String expected) {
        assertThat(Found.in(text.replace("\\n", "\n"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She was seen at Mercer Health.|A Mercer Health",
                "She was born at Windward Women's and did well.|A Windward Women's",
                "He goes to St. Hyacinth's on Sundays.|A St. Hyacinth's",
                "A son attends P.S. 154 nearby.|A P.S. 154",
                "Followed at Family Care of Plano now.|A Family Care of Plano",
                "Agency: Prairie Wind Home Care|A Prairie Wind Home Care"
            })
    void findsInstitutions(String text, String expected) {
        assertThat(Found.in(text)).isEqualTo(expected);
    }

    @Test
    void knowsSlavicAndGreekNamesInLatinLetters() {
        assertThat(Found.in("We thank Anastasiya for it.")).isEqualTo("A Anastasiya");
    }

    @Test
    void takesAnUnknownCapitalForAName() {
        var text = "MRN 4471902. The plan was changed once Vandermolk had agreed to it.";
        assertThat(Found.in(text)).isEqualTo("H 4471902; A Vandermolk");
    }

    @Test
    void leavesAnUnknownCapitalWhereNothingIsSure() {
        assertThat(Found.in("The wire was a Vandermolk, and it passed.")).isEmpty();
    }

    @Test
    void findsANameAgainInAnyCase() {
        assertThat(Found.in("Dr. Okonkwo came. ask okonkwo tomorrow."))
                .isEqualTo("A Okonkwo; A okonkwo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Randall plaques and Cameron erosions were noted; no Gallavardin phenomenon.",
                "Signe de Levine présent, segno di Murphy negativo.",
                "Omnipaque 350, Gadavist and Lexiscan were used; hold Provigil.",
                "Long-term oxygen and low-dose colchicine.",
                "Raymond-Roy I. Cognard IIa. Kadish C. Krouse T2.",
                "The Kaplan-Meier curves separated early.",
                "Ann Arbor IIIB, Binet C, Rai III.",
                "The left PCA is fetal; obstructing UPJ stone.",
                "14 Fr Foley placed; MS Contin 30 mg.",
                "PM&R SPASTICITY CLINIC",
                "Spoke with Cardiology and Neurosurgery. Seen by Wound Care."
            })
    void leavesWordsOfMedicineAlone(String text) {
        assertThat(Found.in(text)).isEmpty();
    }
}
