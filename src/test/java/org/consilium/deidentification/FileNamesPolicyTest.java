package org.consilium.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "wide.png,wide.png",
        "ecg-v1-v6.pdf,ecg-v1-v6.pdf",
        "echo report.docx,echo report.docx",
        "john_halvorsen_1962-03-04.png,person-1-1962.png",
        "IMG_20231102.jpg,IMG-2023.jpg",
        "MRN 00482913.pdf,MRN-record.pdf"
    })
    void takesIdentifiersOutOfNames(String name, String clean) {
        assertThat(FileNames.cleaned(name)).isEqualTo(clean);
    }
}
