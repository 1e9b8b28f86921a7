package org.consilium.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesPolicyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMS RUN #22-0047316 closed.|R 22-0047316",
                "Wristband TR-5520 on.|R TR-5520",
                "band # K4471 checked|R K4471",
                "CHART #: 00-71-4428|H 00-71-4428",
                "Veteran (last4 6617) called.|G 6617",
                "Optometrist GOC 01-28817 signed.|K 01-28817",
                "license CO-DR.0049917|K CO-DR.0049917",
                "Puede llamarle al 943 55 01 72.|D 943 55 01 72",
                "Core lab, x 71144|D x 71144",
                "call seven one six five five five oh one six two|D seven one six five five five oh one six two",
                "NIR de la mère 2 88 07 35 288 114 26|G 2 88 07 35 288 114 26",
                "the file was tsosie_leland_OD.jpg here|R tsosie_leland_OD.jpg",
                "Portal account hanh_nails08 exists.|R hanh_nails08",
                "see \\\\dhtfs2\\risk\\ostr24 please|N \\\\dhtfs2\\risk\\ostr24",
                "on kvtn-news.example/local/teacher now|N kvtn-news.example/local/teacher",
                "He is the only brewer on the Flathead reservation.|R the only brewer on the Flathead reservation"
            })
    void findsNumbersAndCodes(String text, String expected) {
        assertThat(Found.in(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GLUCOSE 241 H mg/dL 70-99",
                "CREAT 1.34 mg/dL 0.70-1.30, URINE ALB/CR 388 mg/g",
                "NURSING 1900-0700: slept well.",
                "Diabetes with Charcot foot, E11.610.",
                "GCS E4V5M6, refraction -0.75x180.",
                "LRRK2 G2019S came back negative.",
                "He gave up his licence in 2004."
            })
    void leavesMeasuresAlone(String text) {
        assertThat(Found.in(text)).isEmpty();
    }
}
