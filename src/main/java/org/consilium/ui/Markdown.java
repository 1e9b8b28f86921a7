package org.consilium.ui;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.stereotype.Component;

/// Turns what people write into safe HTML: CommonMark with tables and bare links, then only the
/// elements below. Raw HTML is shown as text. Headings begin at the third level, because a page has
/// its own; pictures are links, because a reader's browser calls nobody it was not asked to.
@Component
public class Markdown {
    private final Parser parser =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
                    .build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .softbreak("<br />\n")
                    .build();
    private final PolicyFactory allowed =
            new HtmlPolicyBuilder()
                    .allowElements(
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
                            "h6")
                    .allowElements((element, attributes) -> "h3", "h1")
                    .allowElements((element, attributes) -> "h4", "h2")
                    .allowUrlProtocols("https", "http", "mailto")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowAttributes("start")
                    .matching(java.util.regex.Pattern.compile("\\d{1,6}"))
                    .onElements("ol")
                    .requireRelsOnLinks("nofollow", "noopener", "ugc")
                    .toFactory();

    /// Safe HTML of a text; the same text always gives the same HTML.
    public String toHtml(String text) {
        return allowed.sanitize(renderer.render(parser.parse(text)));
    }
}
