package org.consilium.accounts.data;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.consilium.ui.Message;
import org.consilium.ui.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The page of an export that a person reads, whole in itself: no script, nothing fetched from
/// elsewhere, everything escaped.
final class ReadablePage {
    /// More of a table than anybody reads; all is in its JSON file.
    private static final int ROWS_SHOWN = 1_000;

    private static final String STYLE =
            "body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;"
                    + "color:#222;background:#fff}h2{margin-top:2.5rem;border-bottom:1px solid #ccc}"
                    + "dl{display:grid;grid-template-columns:minmax(8rem,12rem) 1fr;gap:.25rem 1rem;"
                    + "padding:.75rem 0;margin:0;border-bottom:1px solid #eee}dt{color:#666}"
                    + "dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}"
                    + "@media(prefers-color-scheme:dark){body{color:#ddd;background:#181818}dt{color:#999}"
                    + "dl{border-color:#333}}@media(max-width:30rem){dl{grid-template-columns:1fr}}";

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final Words words;
    private final Locale locale;
    private final JsonMapper json = JsonMapper.shared();
    private final StringBuilder body = new StringBuilder();
    private int rows;

    ReadablePage(Words words, Locale locale, Message title, Message lede) {
        this.words = words;
        this.locale = locale;
        body.append("<!doctype html>\n<html lang=\"")
                .append(escaped(locale.toLanguageTag()))
                .append("\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\">")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
                .append(" style-src 'unsafe-inline'\"><title>")
                .append(said(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n<h1>")
                .append(said(title))
                .append("</h1>\n<p>")
                .append(said(lede))
                .append("</p>\n");
    }

    void section(Message title) {
        rows = 0;
        body.append("<h2>").append(said(title)).append("</h2>\n");
    }

    void row(String object) {
        if (++rows > ROWS_SHOWN) {
            if (rows == ROWS_SHOWN + 1) {
                var more = Message.of("The rest is in the file beside this page.");
                body.append("<p>").append(said(more)).append("</p>\n");
            }
            return;
        }
        body.append("<dl>");
        json.readValue(object, FIELDS).forEach((name, value) -> field(name, value));
        body.append("</dl>\n");
    }

    void file(String path) {
        body.append("<p><a href=\"")
                .append(escaped(path))
                .append("\">")
                .append(escaped(path))
                .append("</a></p>\n");
    }

    String html() {
        return body + "</body></html>\n";
    }

    private void field(String name, @Nullable Object value) {
        var text = written(value);
        if (!text.isEmpty()) {
            body.append("<dt>")
                    .append(escaped(name.replace('_', ' ')))
                    .append("</dt><dd dir=\"auto\">")
                    .append(escaped(text))
                    .append("</dd>");
        }
    }

    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> many ->
                    many.stream().map(ReadablePage::written).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private String said(Message message) {
        return escaped(words.say(locale, message));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
