package org.consilium.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeidentifierPolicyTest {
    private static String found(String text) {
        return String.join(
                "; ",
                Deidentifier.examine(text).stream()
                        .map(each -> each.letter() + " " + written(text, each))
                        .toList());
    }

    private static String written(String text, Finding finding) {
        int start = text.offsetByCodePoints(0, finding.start());
        return text.substring(
                start, text.offsetByCodePoints(start, finding.end() - finding.start()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Seen by Dr. Okonkwo today.|A Okonkwo",
                "Her daughter, Linda, found her.|A Linda",
                "He was moved from Springfield, IL 62704.|B Springfield; B 62704",
                "He lives at 742 Evergreen Terrace, Apt 3B.|B 742 Evergreen Terrace, Apt 3B",
                "Admitted on 11/02/2023.|C 11/02/2023",
                "Seen again in March 2021.|C March 2021",
                "A 93-year-old woman.|C 93",
                "Call (217) 555-0142.|D (217) 555-0142",
                "Fax: 217-555-0199|E 217-555-0199",
                "Write to m.w@example.org.|F m.w@example.org",
                "SSN 123-45-6789|G 123-45-6789",
                "MRN: 00482913|H 00482913",
                "Medicare ID 1EG4-TE5-MK73|I 1EG4-TE5-MK73",
                "Account number 9988776655|J 9988776655",
                "NPI 1234567893|K 1234567893",
                "License plate 7ABC123|L 7ABC123",
                "Pacemaker serial number SN-4471-22A|M SN-4471-22A",
                "See https://portal.example.com/u/1.|N https://portal.example.com/u/1",
                "From 192.168.1.44 at night.|O 192.168.1.44",
                "fingerprint ID FP-22931|P fingerprint ID FP-22931",
                "A photo of her face is attached.|Q photo of her face",
                "Accession 20-1184-X7|R 20-1184-X7"
            })
    void findsEachLetter(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Parkinson's disease, Wilson disease and Hodgkin lymphoma.",
                "Blood pressure 120/80 mmHg, Glasgow 15, 3/6 systolic murmur, strength 5/5.",
                "Foley catheter placed; Murphy sign negative; Babinski downgoing.",
                "Metoprolol 25 mg twice daily, then Tylenol 650 mg every 6 hours.",
                "A 54-year-old man with HbA1c 7.2 % and platelets 250000.",
                "The L4-L5 disc herniation was found in 2019.",
                "HISTORY OF PRESENT ILLNESS: chest pain since the morning.",
                "EF 35-40 %, NYHA class III, CHA2DS2-VASc 4, MMSE 27/30.",
                "He moved here from Texas, and was born in France."
            })
    void leavesClinicalWordsAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void findsAgainWhoWasNamedWithATitle() {
        assertThat(found("Dr. Nguyen agreed. Later Nguyen called back."))
                .isEqualTo("A Nguyen; A Nguyen");
    }

    @Test
    void countsCodePointsAndNotCharacters() {
        var text = "🙂🙂 MRN: 00482913";
        var finding = Deidentifier.examine(text).getFirst();
        assertThat(List.of(finding.start(), finding.end())).containsExactly(8, 16);
        assertThat(Deidentifier.redact(text, List.of(finding))).isEqualTo("🙂🙂 MRN: [record]");
    }

    @Test
    void joinsThePartsOfALongText() {
        var filler = "No fever, no cough, no pain at all.\n".repeat(9_000);
        var text = filler + "MRN: 00482913\n" + filler + "SSN 123-45-6789";
        assertThat(found(text)).isEqualTo("H 00482913; G 123-45-6789");
    }

    @Nested
    class Replaced {
        private static String redacted(String text) {
            return Deidentifier.redact(text, Deidentifier.examine(text));
        }

        @Test
        void keepsTheIntervalBetweenDates() {
            assertThat(redacted("Admitted 11/02/2023, discharged 11/09/2023."))
                    .isEqualTo("Admitted [day 0], discharged [day +7].");
        }

        @Test
        void keepsTheYearOfBirth() {
            assertThat(redacted("DOB: 03/12/1951, seen 11/02/2023.")).startsWith("DOB: 1951, seen");
        }

        @Test
        void makesAgesOverEightyNineOneGroup() {
            assertThat(redacted("A 93-year-old woman.")).isEqualTo("A 90+-year-old woman.");
        }

        @Test
        void keepsThreeDigitsOfPopulousAreas() {
            assertThat(redacted("From Springfield, IL 62704.")).endsWith("627**.");
            assertThat(redacted("From Ellenboro, NH 03602.")).endsWith("000**.");
        }

        @Test
        void givesOnePersonOneRole() {
            assertThat(redacted("Dr. Keller came. Dr. Keller left."))
                    .isEqualTo("Dr. [clinician 1] came. Dr. [clinician 1] left.");
        }
    }
}
