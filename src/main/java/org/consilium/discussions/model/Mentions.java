package org.consilium.discussions.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `@handle` in texts.
public final class Mentions {
    private static final int AT_MOST = 10;
    private static final Pattern HANDLE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_/.@-])@([a-z0-9]+(?:[.-][a-z0-9]+)*)(?![\\p{L}\\p{N}_@])",
                    Pattern.CASE_INSENSITIVE);

    /// A tag, or text up to the next one; the sanitiser writes `@` as a reference.
    private static final Pattern PIECE = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>|[^<]+");

    private static final Set<String> NOT_INSIDE = Set.of("a", "code", "pre");

    private Mentions() {}

    /// The handles a text names, ten at most.
    public static Set<String> in(String text) {
        var handles = new LinkedHashSet<String>();
        var matcher = HANDLE.matcher(text);
        while (matcher.find() && handles.size() < AT_MOST) {
            handles.add(matcher.group(1).toLowerCase(Locale.ROOT));
        }
        return handles;
    }

    /// Links the handles in safe HTML to their profiles, but not within links and code.
    static String link(String html, Set<String> handles) {
        if (handles.isEmpty()) {
            return html;
        }
        var linked = new StringBuilder(html.length() + 64);
        Deque<String> around = new ArrayDeque<>();
        var pieces = PIECE.matcher(html);
        while (pieces.find()) {
            linked.append(piece(pieces, around, handles));
        }
        return linked.toString();
    }

    private static String piece(Matcher piece, Deque<String> around, Set<String> handles) {
        var tag = piece.group(2);
        if (tag == null) {
            return around.isEmpty() ? linkText(piece.group(), handles) : piece.group();
        }
        if (NOT_INSIDE.contains(tag)) {
            if (piece.group(1).isEmpty()) {
                around.push(tag);
            } else {
                around.poll();
            }
        }
        return piece.group();
    }

    private static String linkText(String text, Set<String> handles) {
        var plain = text.replace("&#64;", "@");
        return HANDLE.matcher(plain)
                .replaceAll(match -> {
                    var handle = match.group(1).toLowerCase(Locale.ROOT);
                    return handles.contains(handle)
                            ? "<a class=\"mention\" href=\"/people/"
                                    + handle
                                    + "\">@"
                                    + handle
                                    + "</a>"
                            : Matcher.quoteReplacement(match.group());
                });
    }
}
