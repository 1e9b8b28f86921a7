package org.consilium.discussions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A thread of the demo world, as its file tells it: a head of `name: value` lines between `---`,
/// the text, and replies, each below a line like
///
/// `=== amara +25m helpful=bruno,elif accepted quote=1`
///
/// `attach: wide.png = What it shows` names a file of [DemoFiles]. `ago` and the time after `+`
/// (since the thread began) are sums of `3d`, `4h`, `25m`.
record DemoThread(
        String room,
        ThreadKind kind,
        String author,
        String title,
        @Nullable String specialty,
        List<String> tags,
        Map<String, String> files,
        Duration ago,
        String body,
        List<Reply> replies) {

    /// A reply; `helpful` are handles, `after` counts from the beginning of the thread.
    record Reply(
            String author,
            Duration after,
            List<String> helpful,
            boolean accepted,
            @Nullable Integer quote,
            String body) {}

    static DemoThread read(String file) {
        var parts = file.split("(?m)^---$", 3);
        var head = head(parts[1]);
        var posts = parts[2].split("(?m)^=== ", -1);
        var replies = new ArrayList<Reply>();
        for (int i = 1; i < posts.length; i++) {
            replies.add(reply(posts[i]));
        }
        return new DemoThread(
                named(head, "room"),
                named(head, "kind").equals("article") ? ThreadKind.ARTICLE : ThreadKind.QUESTION,
                named(head, "author"),
                named(head, "title"),
                head.get("specialty"),
                list(head.getOrDefault("tags", "")),
                files(head.getOrDefault("attach", "")),
                span(named(head, "ago")),
                posts[0].strip(),
                replies);
    }

    private static Reply reply(String text) {
        var lines = text.split("\n", 2);
        var marks = new HashMap<String, String>();
        var words = lines[0].strip().split(" +", -1);
        for (var word : words) {
            var pair = word.split("=", 2);
            marks.put(pair[0], pair.length > 1 ? pair[1] : "");
        }
        var quote = marks.get("quote");
        return new Reply(
                words[0],
                span(words[1].substring(1)),
                list(marks.getOrDefault("helpful", "")),
                marks.containsKey("accepted"),
                quote == null ? null : Integer.valueOf(quote),
                lines[1].strip());
    }

    private static Map<String, String> head(String lines) {
        var head = new HashMap<String, String>();
        for (var line : lines.strip().split("\n", -1)) {
            int colon = line.indexOf(':');
            head.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        return head;
    }

    private static String named(Map<String, String> head, String name) {
        var value = head.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a demo thread has no " + name + ": " + head);
        }
        return value;
    }

    private static List<String> list(String commas) {
        return commas.isBlank() ? List.of() : List.of(commas.strip().split(" *, *"));
    }

    /// `wide.png = What it shows`: one file.
    private static Map<String, String> files(String line) {
        var pair = line.split(" = ", 2);
        return pair.length < 2 ? Map.of() : Map.of(pair[0].strip(), pair[1].strip());
    }

    private static Duration span(String text) {
        return Duration.parse(
                text.contains("d")
                        ? "P" + text.replaceFirst("d", "DT").replaceFirst("T$", "")
                        : "PT" + text);
    }
}
