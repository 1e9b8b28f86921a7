package org.consilium.search;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/// Text without marks, for the index and for what is shown of it.
public final class PlainBody {
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private PlainBody() {}

    /// The words of safe HTML, such as [org.consilium.ui.Markdown] makes.
    public static String ofHtml(String html) {
        var bare = TAG.matcher(html).replaceAll(" ");
        var read = bare.indexOf('&') < 0 ? bare : HtmlUtils.htmlUnescape(bare);
        return SPACE.matcher(read).replaceAll(" ").strip();
    }
}
