package org.consilium.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RarityPolicyTest {
    private static final int FEWEST = 11;

    private static RarityAnswer check(String text) {
        return Rarity.check(new RarityQuestion(List.of(text), null, false), FEWEST);
    }

    private static RarityAnswer.TooFew held(RarityQuestion question) {
        return (RarityAnswer.TooFew) Rarity.check(question, FEWEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fibrodysplasia ossificans progressiva in a patient from Göttingen.",
                "A man with Wilson disease from Liechtenstein.",
                "Erdheim-Chester disease, diagnosed in March 2021 in Austria.",
                "Somebody in Basel has Gerstmann-Sträussler-Scheinker."
            })
    void holdsWhatFewPeopleInAPlaceHave(String text) {
        assertThat(check(text)).isInstanceOf(RarityAnswer.TooFew.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fibrodysplasia ossificans progressiva, with a new flare of the shoulder.",
                "Fibrodysplasia ossificans progressiva in Germany.",
                "Wilson disease in a patient from Switzerland.",
                "Pneumonia in Liechtenstein.",
                "Wilsons diseases of wine in Winterthur."
            })
    void letsCommonThingsPass(String text) {
        assertThat(check(text)).isInstanceOf(RarityAnswer.Many.class);
    }

    @Test
    void offersTheLargerPlace() {
        var held =
                held(
                        new RarityQuestion(
                                List.of("Fabry disease", "He lives in Monaco."), null, false));
        assertThat(held.expected()).isBetween(1.0, 1.3);
        assertThat(held.instead().getFirst().what()).isEqualTo(RarityAnswer.What.PLACE);
        assertThat(held.instead().getFirst().advice().arguments())
                .containsEntry("larger", "Europe");
        assertThat(held.instead().getFirst().expected()).isGreaterThan(FEWEST);
    }

    @Test
    void countsAgeAndSex() {
        var text = List.of("Gaucher disease in Iceland");
        assertThat(Rarity.check(new RarityQuestion(text, null, false), FEWEST))
                .isInstanceOf(RarityAnswer.Many.class);
        var held = held(new RarityQuestion(text, new RarityQuestion.Ages(50, 59), true));
        assertThat(held.instead())
                .extracting(RarityAnswer.Generalisation::what)
                .contains(RarityAnswer.What.AGE, RarityAnswer.What.PLACE);
    }

    @Test
    void readsAgesInWords() {
        var text = "A 54-year-old with Gaucher disease in Iceland.";
        var held = held(new RarityQuestion(List.of(text), null, false));
        var less =
                held.instead().stream()
                        .filter(each -> each.what() == RarityAnswer.What.AGE)
                        .findFirst()
                        .orElseThrow();
        var decade = less.of(text);
        assertThat(decade).startsWith("A 50-to-59-year-old with");
        var again = held(new RarityQuestion(List.of(decade), null, false));
        assertThat(again.expected()).isGreaterThan(held.expected());
        assertThat(again.instead())
                .extracting(each -> each.of(decade))
                .contains("A 18-to-59-year-old with Gaucher disease in Iceland.");
        assertThat(check("Somebody aged 3 months with Gaucher disease in Iceland."))
                .isInstanceOf(RarityAnswer.Many.class);
    }

    @Test
    void offersToLeaveTheYearOut() {
        var held =
                held(
                        new RarityQuestion(
                                List.of("Whipple disease, diagnosed in 2019, in Croatia"),
                                null,
                                false));
        assertThat(held.instead())
                .extracting(RarityAnswer.Generalisation::what)
                .contains(RarityAnswer.What.DATE);
    }

    @Test
    void holdsNothingWithAThresholdOfZero() {
        var question = new RarityQuestion(List.of("Kuru in Basel"), null, false);
        assertThat(Rarity.check(question, 0)).isInstanceOf(RarityAnswer.Many.class);
    }
}
