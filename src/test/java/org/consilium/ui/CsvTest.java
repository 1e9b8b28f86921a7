package org.consilium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-1-1", "@SUM(A1)", "\t=1", "\r=1", "\uFF1D1"})
    void defusesWhatASpreadsheetWouldRun(String formula) {
        assertThat(Csv.cell(formula).replace("\"", "")).isEqualTo("'" + formula);
    }

    @ParameterizedTest
    @CsvSource({"-5,-5", "+3.2,+3.2", "0,0", "Amara,Amara"})
    void leavesNumbersAndWordsAlone(String value, String written) {
        assertThat(Csv.cell(value)).isEqualTo(written);
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(Csv.line("a,b", "say \"x\"", "two\nlines", null))
                .isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\r\n");
    }
}
