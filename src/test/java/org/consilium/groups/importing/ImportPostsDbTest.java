package org.consilium.groups.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.consilium.search.index.Follower;
import org.consilium.search.index.SearchIndex;
import org.consilium.search.query.Ranking;
import org.consilium.testing.ConsiliumTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ConsiliumTest
class ImportPostsDbTest {
    @Autowired private ImportPosts importPosts;
    @Autowired private JdbcClient database;
    @Autowired private Follower follower;
    @Autowired private SearchIndex index;

    private ImportPosts.Summary take(String room, boolean literature, String... lines)
            throws IOException {
        var file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return importPosts.run(
                new ByteArrayInputStream(file), room, literature, (number, bytes) -> {});
    }

    private static String line(String id, String title, String text) {
        return "{\"id\":\"%s\",\"title\":\"%s\",\"text\":\"%s\"}".formatted(id, title, text);
    }

    private int threads(String collection) {
        return count("discussions.imported", collection);
    }

    private int count(String table, String collection) {
        return database.sql("select count(*) from " + table + " where collection = :it")
                .param("it", collection)
                .query(Integer.class)
                .single();
    }

    private List<String> run(String room, String question) {
        follower.catchUp();
        return index
                .read(reader -> new Ranking(reader, room).best(question, 10))
                .orElseThrow()
                .stream()
                .map(Ranking.Ranked::document)
                .toList();
    }

    @Test
    void takesTextsIntoNewRoom() throws IOException {
        var summary =
                take(
                        "Import one",
                        false,
                        line("d1", "Gout", "Colchicine eases an attack of gout."),
                        line("d2", "", "Allopurinol lowers urate in gout."),
                        "{\"_id\":\"d3\",\"title\":\"Asthma\",\"text\":\"\"}");
        assertThat(summary.published()).isEqualTo(3);
        assertThat(threads("import one")).isEqualTo(3);
        assertThat(run("Import one", "gout")).containsExactlyInAnyOrder("d1", "d2");
        assertThat(run("Import one", "asthma")).containsExactly("d3");
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        var lines =
                IntStream.range(0, 800)
                        .mapToObj(i -> line("n" + i, "Text " + i, "About thing number " + i))
                        .toArray(String[]::new);
        assertThat(take("Import two", true, lines).published()).isEqualTo(800);
        var again = take("Import two", true, lines);
        assertThat(again.published()).isZero();
        assertThat(again.before()).isEqualTo(800);
        assertThat(threads("import two")).isEqualTo(800);
    }

    @Test
    void holdsWhatCouldTellWhoSomebodyIs() throws IOException {
        var telling =
                line("p1", "Strange rash", "Call Mrs Margaret Thatcherson at 555-123-4567 now.");
        var plain = line("p2", "Rash", "A rash after amoxicillin in mononucleosis.");
        var summary = take("Import three", false, telling, plain);
        assertThat(summary.published()).isEqualTo(1);
        assertThat(summary.held()).containsExactly("p1");
        assertThat(threads("import three")).isEqualTo(1);
        assertThat(count("discussions.held_text", "import three")).isEqualTo(1);
        assertThat(run("Import three", "rash")).containsExactlyInAnyOrder("p1", "p2");
        var literature = take("Import three", true, telling, plain);
        assertThat(literature.published()).isEqualTo(1);
        assertThat(threads("import three")).isEqualTo(2);
        assertThat(count("discussions.held_text", "import three")).isZero();
        assertThat(run("Import three", "rash")).containsExactlyInAnyOrder("p1", "p2");
    }

    @Test
    void refusesBadLinesByNumber() throws IOException {
        var summary =
                take(
                        "Import four",
                        true,
                        "nonsense",
                        "[1,2]",
                        line("has space", "A", "b"),
                        line("", "A", "b"),
                        line("e", "", ""),
                        "",
                        "{\"id\":\"big\",\"text\":\"" + "a".repeat(50_000) + "\"}",
                        "{\"id\":\"huge\",\"text\":\"" + "a".repeat(2_000_000) + "\"}",
                        line("good", "Nul \\u0000 and \\u202E turn", "Kept <b>bold</b> & *star*"));
        assertThat(summary.refusedCount()).isEqualTo(7);
        assertThat(summary.refused())
                .contains(
                        "line 1: not JSON",
                        "line 4: no id",
                        "line 8: the line is longer than a million bytes");
        assertThat(summary.published()).isEqualTo(1);
        assertThat(html("import four"))
                .isEqualTo("<p>Kept &lt;b&gt;bold&lt;/b&gt; &amp; *star*</p>");
    }

    private String html(String collection) {
        return database.sql(
                        "select html from discussions.thread_text join discussions.imported"
                                + " using (thread_id) where collection = :it")
                .param("it", collection)
                .query(String.class)
                .single();
    }
}
