package org.consilium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private static final Set<String> ELEMENTS =
            Set.of(
                    "p",
                    "br",
                    "em",
                    "strong",
                    "code",
                    "pre",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "hr",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "a",
                    "h3",
                    "h4",
                    "h5",
                    "h6");
    private static final Set<String> ATTRIBUTES = Set.of("href", "rel", "start");

    private final Markdown markdown = new Markdown();

    /// Pieces of which attacks and honest texts are made, in any order.
    @Provide
    Arbitrary<String> texts() {
        var pieces =
                Arbitraries.of(
                        "<script>alert(1)</script>",
                        "<img src=x onerror=alert(1)>",
                        "<svg onload=",
                        "[a](javascript:alert(1))",
                        "[a](data:text/html;base64,PHNj)",
                        "![x](//e.e/)",
                        "<a href='jAvAscript:1'>",
                        "&#106;avascript:",
                        "](",
                        "[",
                        "\"",
                        "'",
                        "`",
                        "```\n",
                        "\n",
                        "\n\n",
                        "# ",
                        "> ",
                        "- ",
                        "1. ",
                        "| a | b |\n|---|---|\n",
                        "**",
                        "_",
                        "<!--",
                        "-->",
                        "<style>*{}</style>",
                        "https://e.example/?q=<b>",
                        "https://e.example/a_(b)",
                        "a",
                        " ",
                        "\u202e",
                        "\ud83e\ude7a",
                        "120/80");
        return pieces.list().ofMaxSize(25).map(list -> String.join("", list));
    }

    @Property
    void letsNothingRun(@ForAll("texts") String text) {
        var body = Jsoup.parseBodyFragment(markdown.toHtml(text)).body();
        for (var element : body.select("body *")) {
            assertThat(ELEMENTS).contains(element.tagName());
            check(element);
        }
    }

    private static void check(Element element) {
        var names =
                element.attributes().asList().stream()
                        .map(each -> each.getKey())
                        .collect(Collectors.toSet());
        assertThat(ATTRIBUTES).containsAll(names);
        if (element.hasAttr("href")) {
            assertThat(element.attr("href")).matches("(?i)(https?:|mailto:|[^:]*$|[/?#]).*|[^:]*");
            assertThat(element.attr("href").strip().toLowerCase(java.util.Locale.ROOT))
                    .doesNotStartWith("javascript:")
                    .doesNotStartWith("data:");
        }
    }

    @Property(tries = 200)
    void saysTheSameOfTheSameText(@ForAll("texts") String text) {
        assertThat(markdown.toHtml(text)).isEqualTo(markdown.toHtml(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"K < 3.5 and Na > 150", "a & b", "<b>not bold</b>", "5 * 3 * 2"})
    void showsWhatWasTyped(String text) {
        assertThat(Jsoup.parseBodyFragment(markdown.toHtml(text)).text()).isEqualTo(text);
    }

    @Test
    void beginsHeadingsBelowThoseOfThePage() {
        assertThat(markdown.toHtml("# Findings")).contains("<h3>Findings</h3>");
    }

    @Test
    void showsPicturesAsNothingThatIsFetched() {
        assertThat(markdown.toHtml("![scan](https://elsewhere.example/x.png)"))
                .doesNotContain("<img");
    }
}
