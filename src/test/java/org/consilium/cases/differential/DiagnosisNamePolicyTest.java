package org.consilium.cases.differential;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisNamePolicyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Myocardial infarction|myocardial  INFARCTION",
                "Anaemia of chronic disease|Anemia of chronic disease",
                "Oesophageal spasm|esophageal spasm",
                "Infarction, myocardial|myocardial infarction",
                "Wilson's disease|Wilson disease",
                "Wilson’s disease|wilsons' disease",
                "Sjögren syndrome|Sjogren syndrome",
                "Guillain–Barré syndrome|Guillain-Barre syndrome",
                "Probable sarcoidosis|sarcoidosis",
                "Kidney stones|kidney stone",
                "Carcinoid tumour|carcinoid tumor",
                "A dissection of the aorta|dissection of aorta"
            })
    void takesSpellingsOfOneForTheSame(String one, String other) {
        assertThat(new DiagnosisName(one).key()).isEqualTo(new DiagnosisName(other).key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hepatitis B|Hepatitis C",
                "Type 1 diabetes|Type 2 diabetes",
                "Hyponatraemia|Hypernatraemia",
                "Hypertension, renal failure after|Renal failure after hypertension",
                "Myositis|Myosis",
                "Lupus|Lupu"
            })
    void keepsNeighboursApart(String one, String other) {
        assertThat(new DiagnosisName(one).key()).isNotEqualTo(new DiagnosisName(other).key());
    }

    @Property
    void findsTheSameKeyOfWhatWasFolded(@ForAll String typed) {
        var name = new DiagnosisName(typed.replace(",", " "));
        assertThat(new DiagnosisName(name.folded()).key()).isEqualTo(name.key());
    }
}
