package org.consilium.discussions;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which threads of a place to list. With a tag, `show` is [Show#ALL], because each list has an
/// index of its own and two conditions would have none.
public record ThreadFilter(Show show, @Nullable String tag) {
    /// The lists of a place; each is an address (`?show=unanswered`).
    public enum Show {
        ALL,
        UNANSWERED,
        QUESTIONS,
        ARTICLES,
        CASES;

        public String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final ThreadFilter ALL = new ThreadFilter(Show.ALL, null);

    public ThreadFilter {
        if (tag != null) {
            show = Show.ALL;
        }
    }

    /// Reads the parameters of a URL; what is not a list of ours is the whole list.
    public static ThreadFilter of(@Nullable String show, @Nullable String tag) {
        if (tag != null && !tag.isBlank()) {
            return new ThreadFilter(Show.ALL, tag.strip().toLowerCase(Locale.ROOT));
        }
        for (var each : Show.values()) {
            if (each.parameter().equals(show)) {
                return new ThreadFilter(each, null);
            }
        }
        return ALL;
    }
}
