package org.consilium.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilium.platform.MemberId;
import org.consilium.search.SearchDocument.Shape;
import org.junit.jupiter.api.Test;

class FinderTest {
    private static final Set<String> ALL = Set.of(Shelf.ALL);

    @Test
    void findsOtherFormsOfWord() {
        var shelf = new Shelf().question("Dosing", "She was dosed with colchicine");
        assertThat(shelf.bodies("doses")).hasSize(1);
        assertThat(shelf.bodies("colchicine dosing")).hasSize(1);
    }

    @Test
    void putsTheWordItselfFirst() {
        var shelf =
                new Shelf()
                        .question("", "A nursing home")
                        .question("", "The nurse came home")
                        .question("", "Nursery at home");
        assertThat(shelf.bodies("nurse").getFirst()).isEqualTo("The nurse came home");
    }

    @Test
    void bearsTypingErrors() {
        var shelf = new Shelf().question("Pericarditis", "After a viral infection");
        for (var typed : List.of("pericariditis", "perikarditis", "pericardtis infektion")) {
            assertThat(shelf.find(typed).hits()).as(typed).hasSize(1);
            assertThat(shelf.find(typed).lenient()).as(typed).isTrue();
        }
        assertThat(shelf.find("pericarditis").hits()).hasSize(1);
        assertThat(shelf.bodies("gout")).isEmpty();
    }

    @Test
    void putsExactBeforeAlike() {
        var shelf = new Shelf().question("", "Ataxia of gait").question("", "Apraxia of gait");
        assertThat(shelf.bodies("apraxia")).startsWith("Apraxia of gait");
    }

    @Test
    void completesTheLastWord() {
        var shelf = new Shelf().question("Pericarditis", "Viral");
        assertThat(shelf.bodies("viral peric")).hasSize(1);
        assertThat(shelf.bodies("vir* pericarditis")).hasSize(1);
    }

    @Test
    void foldsAccentsAndCase() {
        var shelf = new Shelf().question("", "Sjögren and BEHÇET, naïve Ærø ΣΊΣΥΦΟΣ");
        for (var typed : List.of("sjogren", "SJÖGREN", "behcet", "naive", "aero", "σισυφοσ")) {
            assertThat(shelf.bodies(typed)).as(typed).hasSize(1);
        }
    }

    @Test
    void holdsPhrasesTogether() {
        var shelf =
                new Shelf()
                        .question("", "Acute kidney injury after contrast")
                        .question("", "Injury of the kidney, not acute");
        assertThat(shelf.bodies("\"acute kidney injury\"")).hasSize(1);
        assertThat(shelf.bodies("acute kidney injury")).hasSize(2);
        assertThat(shelf.bodies("IL-6")).isEmpty();
    }

    @Test
    void leavesOutWhatIsNotWanted() {
        var shelf = new Shelf().question("", "Gout and diet").question("", "Gout and febuxostat");
        assertThat(shelf.bodies("gout -febuxostat")).containsExactly("Gout and diet");
        assertThat(shelf.bodies("gout -\"and diet\"")).containsExactly("Gout and febuxostat");
    }

    @Test
    void needsNoSmallWords() {
        var shelf = new Shelf().question("", "Colchicine while pregnant: 0.5 mg is usual");
        assertThat(shelf.bodies("what is the usual colchicine for a pregnant")).hasSize(1);
        assertThat(shelf.bodies("who is on it")).isEmpty();
    }

    @Test
    void cutsWhatHasNoSpaces() {
        var shelf = new Shelf().question("", "急性心筋梗塞の治療").question("", "心不全の治療");
        assertThat(shelf.bodies("心筋梗塞")).containsExactly("急性心筋梗塞の治療");
        assertThat(shelf.bodies("治療")).hasSize(2);
    }

    @Test
    void findsReferencesExactly() {
        var shelf =
                new Shelf()
                        .put(
                                Shape.REPLY,
                                "",
                                "See the trial",
                                Shelf.ALL,
                                "Lena Vogel",
                                Set.of(),
                                Set.of("doi:10.1056/NEJMoa2107519", "pmid:34449189"))
                        .question("", "Another 34449180");
        for (var typed :
                List.of(
                        "10.1056/nejmoa2107519",
                        "https://doi.org/10.1056/NEJMoa2107519",
                        "pmid:34449189",
                        "34449189",
                        "https://pubmed.ncbi.nlm.nih.gov/34449189/")) {
            assertThat(shelf.bodies(typed)).as(typed).first().isEqualTo("See the trial");
        }
    }

    @Test
    void findsByAuthorAndTag() {
        var shelf =
                new Shelf()
                        .put(Shape.REPLY, "", "One", Shelf.ALL, "Lena Vogel", Set.of(), Set.of())
                        .put(
                                Shape.QUESTION,
                                "",
                                "Two",
                                Shelf.ALL,
                                "Amara Okafor",
                                Set.of("ECG"),
                                Set.of());
        assertThat(shelf.bodies("lena")).containsExactly("One");
        assertThat(shelf.bodies("ecg")).containsExactly("Two");
        var by =
                new SearchFilter.Wishes(
                        "", null, null, null, "vogel", null, null, null, null, null, null);
        assertThat(shelf.find(SearchFilter.of(by), ALL, Set.of()).total()).isEqualTo(1);
    }

    @Test
    void keepsApartWhatTokensKeepApart() {
        var shelf =
                new Shelf()
                        .question("Myocarditis", "open")
                        .put(Shape.QUESTION, "Myocarditis", "closed", "room:1");
        assertThat(shelf.find("myocarditis").total()).isEqualTo(1);
        assertThat(shelf.find(Shelf.filter("closed"), ALL, Set.of()).total()).isZero();
        assertThat(shelf.find(Shelf.filter("myocarditis"), Set.of(), Set.of()).total()).isZero();
        var both = Set.of(Shelf.ALL, "room:1");
        assertThat(shelf.find(Shelf.filter("myocarditis"), both, Set.of()).total()).isEqualTo(2);
    }

    @Test
    void leavesOutHiddenAuthors() {
        var shelf = new Shelf().question("Myocarditis", "hers");
        var by = shelf.find("myocarditis").hits().getFirst().author();
        assertThat(by).isNotNull();
        var hidden = Set.of(new MemberId(by == null ? new java.util.UUID(0, 0) : by.value()));
        assertThat(shelf.find(Shelf.filter("myocarditis"), ALL, hidden).total()).isZero();
    }

    @Test
    void suggestsOnlyWhatViewerWouldFind() {
        var shelf =
                new Shelf()
                        .question("Sarcoidosis", "of the heart")
                        .put(Shape.QUESTION, "Whipple", "in a closed room", "room:1");
        assertThat(shelf.nearest("xarcoidosis", ALL)).isEqualTo("sarcoidosis");
        assertThat(shelf.nearest("zhipple", ALL)).isEmpty();
        assertThat(shelf.nearest("zhipple", Set.of("room:1"))).isEqualTo("whipple");
        assertThat(shelf.nearest("heart qqqqqq", ALL)).isEqualTo("heart");
    }

    @Test
    void walksEveryHitOnce() {
        var shelf = new Shelf();
        for (int i = 0; i < 47; i++) {
            shelf.question("Gout " + i % 5, "Text " + i);
        }
        var walked = new ArrayList<String>();
        HitCursor from = null;
        Hits hits;
        do {
            hits = shelf.find(Shelf.filter("gout"), ALL, Set.of(), from, 10);
            hits.hits().forEach(hit -> walked.add(hit.body()));
            from = hits.hits().getLast().cursor();
        } while (hits.more());
        assertThat(walked).hasSize(47).doesNotHaveDuplicates();
        assertThat(hits.total()).isEqualTo(47);
    }

    @Test
    void survivesHostileQueries() {
        var shelf = new Shelf().question("Gout", "and nothing else");
        var hostile =
                List.of(
                        "a".repeat(10_000),
                        "gout ".repeat(2_000),
                        "*".repeat(300),
                        "\"".repeat(299),
                        "-".repeat(50) + "gout",
                        "(gout OR [a TO b]) AND ~ ^ \\ / { }",
                        "\u202Egout\u0000",
                        "\ud800gout",
                        "𝔤𝔬𝔲𝔱 😀 👩‍⚕️",
                        "%00%ff<script>alert(1)</script>");
        assertThat(hostile.stream().map(shelf::find).collect(Collectors.toList()))
                .hasSameSizeAs(hostile);
        assertThat(shelf.bodies("\u202Egout\u0000")).hasSize(1);
    }
}
