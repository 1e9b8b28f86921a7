package org.consilium.deidentification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.Item;
import org.consilium.testing.ConsiliumTest;
import org.consilium.ui.Held;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ConsiliumTest
class GateDbTest {
    private final Gate gate;
    private final Database database;
    private final Ids ids;

    GateDbTest(Gate gate, Database database, Ids ids) {
        this.gate = gate;
        this.database = database;
        this.ids = ids;
    }

    private static List<GatedText> body(String text) {
        return List.of(new GatedText("title", "A question"), new GatedText("body", text));
    }

    private List<Held.Words> held(String text) {
        return gate.review(body(text), GateForm.none()).held().words();
    }

    private static GateForm keep(List<Held.Words> words, KeepReason reason) {
        var kept = new java.util.HashMap<String, KeepReason>();
        words.forEach(each -> kept.put(each.key(), reason));
        return new GateForm(kept, null, null);
    }

    @Test
    void asksOnceForOnePerson() {
        var words = held("Mr. Halvorsen came. Later Halvorsen left us. He is 54.");
        assertThat(words).hasSize(1);
        assertThat(words.getFirst().times()).isEqualTo(2);
        assertThat(words.getFirst().letter()).isEqualTo("A");
        assertThat(words.getFirst().before()).isEqualTo("Mr. ");
        assertThat(words.getFirst().after()).isEqualTo(" came.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As in https://doi.org/10.1056/NEJMoa2107519 and www.nice.org.uk/guidance/ng136.",
                "PMID: 34449189, NCT04564742 and 10.1016/S0140-6736(21)01234567-8.",
                "@bruno.keller what do you do in such a case?"
            })
    void letsLiteratureAndMentionsStand(String text) {
        assertThat(gate.review(body(text), GateForm.none()).isClear()).isTrue();
    }

    @Test
    void keepsDaysRelativeWhileTheyAreReplacedOneByOne() {
        var text = body("Admitted 11/02/2023, discharged 11/09/2023.");
        var first = gate.review(text, GateForm.none()).held();
        var one =
                new GateForm(
                        Map.of(),
                        first.words().getFirst().key(),
                        java.time.LocalDate.parse(first.firstDay()));
        var then = gate.replaced(text, one).get("body");
        assertThat(then).isEqualTo("Admitted [day 0], discharged 11/09/2023.");
        var all = new GateForm(Map.of(), GateForm.ALL, one.first());
        assertThat(gate.replaced(body(String.valueOf(then)), all))
                .containsEntry("body", "Admitted [day 0], discharged [day +7].")
                .containsEntry("title", "A question");
    }

    @Test
    void numbersPeopleOnWhileTheyAreReplacedOneByOne() {
        var text = body("Seen by Dr. [clinician 1] and Dr. Pemberton.");
        var all = new GateForm(Map.of(), GateForm.ALL, null);
        assertThat(gate.replaced(text, all))
                .containsEntry("body", "Seen by Dr. [clinician 1] and Dr. [clinician 2].");
    }

    @Test
    void recordsWhatIsKeptWithoutItsWords() {
        var item = new Item("thread", ids.next());
        var text = body("Dr. Pemberton taught me this.");
        var review =
                gate.review(text, keep(held(text.getLast().text()), KeepReason.PROFESSIONAL), item);
        assertThat(review.isClear()).isTrue();
        gate.record(item, review);
        gate.record(item, review);
        assertThat(
                        database.sql(
                                        "select field || ' ' || kind || ' ' || letter || ' ' || reason as what from deidentification.dismissal where item_id = :item")
                                .param("item", item.id())
                                .query(row -> row.text("what"))
                                .list())
                .containsExactly("body person A professional");
        assertThat(gate.review(text, GateForm.none(), item).isClear()).isTrue();
        var other = new Item("thread", ids.next());
        assertThat(gate.review(text, GateForm.none(), other).isClear()).isFalse();
    }

    @Test
    void asksAnewForAnotherWayToWriteAName() {
        var item = new Item("thread", ids.next());
        var text = "Dr. Pemberton taught me this.";
        gate.record(item, gate.review(body(text), keep(held(text), KeepReason.PROFESSIONAL), item));
        var more = body(text + " Mrs. Adele Pemberton fell ill.");
        assertThat(gate.review(more, GateForm.none(), item).isClear()).isFalse();
    }

    @Test
    void recordsNothingThatIsOpen() {
        var review = gate.review(body("Dr. Pemberton came."), GateForm.none());
        assertThatThrownBy(() -> gate.record(new Item("thread", ids.next()), review))
                .isInstanceOf(IllegalStateException.class);
        assertThat(review.open()).isEqualTo(1);
    }

    @Test
    void showsFiftyOfThousands() {
        var many = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            many.append("MRN: ").append(7_000_000 + i).append(".\n");
        }
        var held = gate.review(body(many.toString()), GateForm.none()).held();
        assertThat(held.words()).hasSize(50);
        assertThat(held.more()).isEqualTo(2_950);
        assertThat(held.open()).isEqualTo(3_000);
    }
}
