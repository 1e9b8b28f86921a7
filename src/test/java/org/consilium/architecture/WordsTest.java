package org.consilium.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.consilium.testing.ConsiliumTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// In the pseudo-language every word of ours stands between ⟦ and ⟧; what stands outside never came
/// through `page.t`, and no language file could reach it. What people wrote is marked
/// `translate="no"`.
@ConsiliumTest
class WordsTest {
    private static final String PSEUDO = "en-XA";
    private static final Pattern OURS = Pattern.compile("⟦(?:[^⟦⟧]|⟦[^⟦⟧]*⟧)*⟧");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final List<String> READ_ALOUD =
            List.of("title", "aria-label", "placeholder", "alt");

    /// Names that are the same in every language.
    private static final Set<String> NAMES = Set.of("Consilium");

    /// A mail speaks its addressee's language, whoever looks at it.
    private static final String MAIL = "/outbox/{id}/html";

    private final Crawl crawl;
    private final JdbcClient database;

    WordsTest(MockMvc web, ApplicationContext context, DataSource dataSource) {
        this.crawl = new Crawl(web, context);
        this.database = JdbcClient.create(dataSource);
    }

    @Test
    void saysEveryWordThroughTheLanguage() throws Exception {
        var missed = new TreeMap<String, Set<String>>();
        var before = speakPseudo();
        try {
            for (var visit : crawl.visits()) {
                var response = crawl.look(visit, PSEUDO);
                if (Crawl.isPage(response) && !visit.pattern().equals(MAIL)) {
                    missed(Jsoup.parse(response.getContentAsString()))
                            .forEach(text ->
                                    missed.computeIfAbsent(text, it -> new TreeSet<>())
                                            .add(visit.pattern()));
                }
            }
        } finally {
            speakAgain(before);
        }
        assertThat(missed.entrySet().stream().map(Object::toString))
                .as("words outside the language, with the pages that show them")
                .isEmpty();
    }

    private static Stream<String> missed(Document page) {
        var texts =
                page.getAllElements().stream().filter(WordsTest::isOurs).flatMap(WordsTest::texts);
        return texts.filter(text -> LETTERS.matcher(bare(text)).find()).map(String::strip);
    }

    private static Stream<String> texts(Element element) {
        var read = READ_ALOUD.stream().map(element::attr);
        var seen =
                element.childNodes().stream()
                        .filter(TextNode.class::isInstance)
                        .map(Node::toString);
        return Stream.concat(read, seen);
    }

    private static boolean isOurs(Element element) {
        return element.closest("[translate=no], script, style, textarea") == null;
    }

    private static String bare(String text) {
        var rest = OURS.matcher(text.replace("&nbsp;", " ")).replaceAll("");
        for (var name : NAMES) {
            rest = rest.replace(name, "");
        }
        return rest;
    }

    private record Speaks(java.util.UUID id, String locale) {}

    private List<Speaks> speakPseudo() {
        var before =
                database.sql("select id, locale from accounts.member")
                        .query((row, number) ->
                                new Speaks(
                                        row.getObject("id", java.util.UUID.class),
                                        row.getString("locale")))
                        .list();
        database.sql("update accounts.member set locale = :pseudo")
                .param("pseudo", PSEUDO)
                .update();
        return before;
    }

    private void speakAgain(List<Speaks> before) {
        before.forEach(member ->
                database.sql("update accounts.member set locale = :locale where id = :id")
                        .param("locale", member.locale())
                        .param("id", member.id())
                        .update());
    }
}
