package org.consilium.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordFormsTest {
    private static final Map<String, String> SAME =
            Map.ofEntries(
                    Map.entry("haemoglobin", "hemoglobin"),
                    Map.entry("anaemia", "anemia"),
                    Map.entry("ischaemic", "ischemic"),
                    Map.entry("leukaemias", "leukemias"),
                    Map.entry("oedema", "edema"),
                    Map.entry("oesophagus", "esophagus"),
                    Map.entry("oestrogen", "estrogen"),
                    Map.entry("diarrhoea", "diarrhea"),
                    Map.entry("dyspnoea", "dyspnea"),
                    Map.entry("coeliac", "celiac"),
                    Map.entry("paediatric", "pediatric"),
                    Map.entry("orthopaedic", "orthopedic"),
                    Map.entry("anaesthesia", "anesthesia"),
                    Map.entry("paraesthesia", "paresthesia"),
                    Map.entry("aetiology", "etiology"),
                    Map.entry("gynaecology", "gynecology"),
                    Map.entry("caesarean", "cesarean"),
                    Map.entry("phaeochromocytoma", "pheochromocytoma"),
                    Map.entry("tumour", "tumor"),
                    Map.entry("sulphonamide", "sulfonamide"),
                    Map.entry("fibre", "fiber"),
                    Map.entry("randomised", "randomized"),
                    Map.entry("immunisation", "immunization"),
                    Map.entry("paralysed", "paralyzed"),
                    Map.entry("leucocytes", "leukocytes"));

    @Test
    void knowsBritishSpelling() {
        SAME.forEach((british, american) ->
                assertThat(WordForms.of(british)).isEqualTo(WordForms.of(american)));
    }

    @Test
    void knowsPluralsOfLatinAndGreek() {
        assertThat(WordForms.of("metastases")).isEqualTo("metastasis");
        assertThat(WordForms.of("diagnoses")).isEqualTo("diagnosis");
        assertThat(WordForms.of("prostheses")).isEqualTo("prosthesis");
        assertThat(WordForms.of("carcinomata")).isEqualTo("carcinoma");
        assertThat(WordForms.of("vertebrae")).isEqualTo("vertebra");
        assertThat(WordForms.of("thrombi")).isEqualTo("thrombus");
        assertThat(WordForms.of("pericarditides")).isEqualTo("pericarditis");
    }

    @Test
    void leavesOtherWordsAlone() {
        for (var word :
                List.of("disease", "doses", "sepsis", "gout", "phases", "shoes", "poem", "does")) {
            assertThat(WordForms.of(word)).isEqualTo(word);
        }
    }

    @Test
    void comparesWithoutEnglishPlural() {
        assertThat(WordForms.key("attacks")).isEqualTo("attack");
        assertThat(WordForms.key("biopsies")).isEqualTo("biopsy");
        assertThat(WordForms.key("abscess")).isEqualTo("abscess");
        assertThat(WordForms.key("arthritis")).isEqualTo("arthritis");
    }
}
