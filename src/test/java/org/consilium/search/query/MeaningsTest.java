package org.consilium.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.consilium.search.SearchDocument.Shape;
import org.junit.jupiter.api.Test;

class MeaningsTest {
    private static final Set<String> ALL = Set.of(Shelf.ALL);

    @Test
    void findsWhatMeansTheSame() {
        var shelf =
                new Shelf()
                        .question("", "Old myocardial infarction on the electrocardiogram")
                        .question("", "A panic attack on Monday");
        for (var typed : new String[] {"heart attack", "MI", "mi", "cardiac infarctions"}) {
            assertThat(shelf.bodies(typed).getFirst()).as(typed).startsWith("Old myocardial");
        }
        assertThat(shelf.bodies("ECG")).hasSize(1);
    }

    @Test
    void putsTheVeryWordsBeforeOthers() {
        var shelf =
                new Shelf()
                        .question("", "Myocardial infarction in a young man, after cocaine")
                        .question("", "A heart attack in a young man, after cocaine")
                        .question("", "Myocardial infarction in a woman of thirty years");
        assertThat(shelf.bodies("heart attack").getFirst()).startsWith("A heart attack");
        assertThat(shelf.bodies("myocardial infarction").getFirst()).startsWith("Myocardial");
        assertThat(shelf.bodies("heart attack")).hasSize(3);
    }

    @Test
    void takesAmbiguousAbbreviationsForLess() {
        var shelf =
                new Shelf()
                        .question("", "Relapse of multiple sclerosis in pregnancy")
                        .question("", "MS relapse in pregnancy, what now")
                        .question("", "Ms Brown asks about her pregnancy");
        assertThat(shelf.bodies("MS pregnancy").getFirst()).startsWith("MS relapse");
        assertThat(shelf.bodies("multiple sclerosis")).hasSize(2);
    }

    @Test
    void readsBothSpellings() {
        var shelf = new Shelf().question("", "Oedema and anaemia after oesophageal surgery");
        for (var typed : new String[] {"edema", "anemia", "esophagus surgery", "oedema"}) {
            assertThat(shelf.bodies(typed)).as(typed).hasSize(1);
        }
    }

    @Test
    void marksWhatMeansTheSame() throws IOException {
        var shelf = new Shelf().question("", "Old myocardial infarction of the wall");
        var marked =
                shelf
                        .highlights("heart attack")
                        .body("Old myocardial infarction of the wall")
                        .stream()
                        .filter(Highlights.Piece::found)
                        .map(Highlights.Piece::text)
                        .toList();
        assertThat(String.join("", marked)).isEqualTo("myocardial infarction");
    }

    @Test
    void choosesByFacets() {
        var shelf =
                new Shelf()
                        .caseOf("Rash", "A rash", Shelf.ALL, Map.of("age", "child", "image", "yes"))
                        .caseOf("Rash too", "A rash", Shelf.ALL, Map.of("age", "forties"))
                        .caseOf("Hidden", "A rash", "room:1", Map.of("age", "child"));
        var wishes =
                new SearchFilter.Wishes(
                        "rash", "case", null, null, null, null, null, null, "child", null, null);
        assertThat(shelf.find(SearchFilter.of(wishes), ALL, Set.of()).total()).isEqualTo(1);
        var pictured =
                new SearchFilter.Wishes(
                        "", null, null, null, null, null, null, null, null, "yes", null);
        assertThat(shelf.find(SearchFilter.of(pictured), ALL, Set.of()).total()).isEqualTo(1);
        var all = SearchFilter.of(SearchFilter.Wishes.of("rash")).shape(Shape.CASE);
        assertThat(shelf.find(all, ALL, Set.of()).total()).isEqualTo(2);
    }

    @Test
    void findsSimilarCasesOneMaySee() {
        var text = "Fever, a new murmur and splinter haemorrhages after dental work";
        var shelf =
                new Shelf()
                        .caseOf("First", text, Shelf.ALL, Map.of())
                        .caseOf("Alike", "Murmur, fever and splinters", Shelf.ALL, Map.of())
                        .caseOf("Secret", text, "room:1", Map.of())
                        .caseOf("Other", "A broken wrist in plaster", Shelf.ALL, Map.of())
                        .question("Question", text);
        assertThat(shelf.like("First", ALL)).containsExactly("Alike");
        assertThat(shelf.like("First", Set.of(Shelf.ALL, "room:1")))
                .containsExactly("Secret", "Alike");
        assertThat(shelf.like("Other", ALL)).isEmpty();
    }
}
