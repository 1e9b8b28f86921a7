package org.consilium.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysPolicyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sent: Wednesday, May 12, 2021|C Wednesday, May 12, 2021",
                "Seen Thurs 8/5 at ten.|C Thurs 8/5",
                "a flight on Sunday the 11th today|C Sunday the 11th",
                "Next check the week of 6 June at ten.|C week of 6 June",
                "The last scan was mid-march.|C mid-march",
                "In ward 04.09. bis 11.09.2023 here.|C 04.09. bis 11.09.2023",
                "It began on Labor Day 2019.|C Labor Day 2019",
                "desde octubre de 2021 con temblor|C octubre de 2021",
                "Bruises on 2nd and 6th May at school|C 2nd and ; C 6th May",
                "Drain removed 3/3 at noon.|C 3/3",
                "SROM 5/9 0200 clear.|C 5/9",
                "Collected 26/Sep/2022 at home.|C 26/Sep/2022",
                "birthday march eleventh nineteen thirty one|C march eleventh nineteen thirty one",
                "Return to swim the 10th if clear.|C the 10th",
                "last time was halloween|C halloween"
            })
    void findsDays(String text, String expected) {
        assertThat(Found.in(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mrs Okonkwo, 96. Fell at home.|A Okonkwo; C 96",
                "He is ninety two by the way.|C ninety two",
                "She is turning a hundred soon.|C a hundred",
                "La paziente, anni 99, vive sola.|C 99"
            })
    void findsGreatAges(String text, String expected) {
        assertThat(Found.in(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VA R 6/6 L 6/24 ph 6/18 today.",
                "Histology pT3 pN1a (2/21) L0.",
                "BiPAP 16/6 overnight, Suboxone 16/4.",
                "A 12/14 Navigator sheath passed.",
                "Strength 4/5, pain 7/10, 1/2 tablet.",
                "The 5th percentile for weight."
            })
    void leavesRatiosAlone(String text) {
        assertThat(Found.in(text)).isEmpty();
    }
}
