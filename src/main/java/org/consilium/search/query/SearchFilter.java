package org.consilium.search.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.consilium.platform.Item;
import org.consilium.search.SearchDocument.Shape;
import org.jspecify.annotations.Nullable;

/// What an address of the search page says besides the cursor; every choice has a URL. What is no
/// choice of ours is none. `band` is the age band of a patient, `image` asks for cases with one.
public record SearchFilter(
        String words,
        @Nullable Shape shape,
        @Nullable Item place,
        String specialty,
        String author,
        String tag,
        Age age,
        Questions questions,
        String band,
        boolean image,
        Order order) {
    private static final int WORDS_AT_MOST = 300;
    private static final int FIELD_AT_MOST = 80;
    private static final int BAND_AT_MOST = 20;
    private static final String YES = "yes";

    /// How old a thing may be.
    public enum Age {
        ANY(Duration.ZERO),
        DAY(Duration.ofDays(1)),
        WEEK(Duration.ofDays(7)),
        MONTH(Duration.ofDays(31)),
        YEAR(Duration.ofDays(366));

        private final Duration most;

        Age(Duration most) {
            this.most = most;
        }

        public Duration most() {
            return most;
        }
    }

    /// Which questions: all that fits, or only those in a state.
    public enum Questions {
        ANY,
        WAITING,
        ANSWERED,
        SOLVED
    }

    /// What comes first.
    public enum Order {
        BEST,
        NEWEST
    }

    /// The parameters of an address, or of a form; missing ones are null.
    public record Wishes(
            @Nullable String q,
            @Nullable String kind,
            @Nullable String in,
            @Nullable String specialty,
            @Nullable String by,
            @Nullable String tag,
            @Nullable String age,
            @Nullable String state,
            @Nullable String band,
            @Nullable String image,
            @Nullable String order) {
        /// Nothing but words.
        public static Wishes of(String words) {
            return new Wishes(words, null, null, null, null, null, null, null, null, null, null);
        }
    }

    public static SearchFilter of(Wishes wishes) {
        return new SearchFilter(
                text(wishes.q, WORDS_AT_MOST),
                choice(Shape.class, wishes.kind),
                wishes.in == null ? null : Item.parse(wishes.in).orElse(null),
                text(wishes.specialty, FIELD_AT_MOST),
                text(wishes.by, FIELD_AT_MOST),
                text(wishes.tag, FIELD_AT_MOST),
                orElse(choice(Age.class, wishes.age), Age.ANY),
                orElse(choice(Questions.class, wishes.state), Questions.ANY),
                text(wishes.band, BAND_AT_MOST),
                YES.equals(wishes.image),
                orElse(choice(Order.class, wishes.order), Order.BEST));
    }

    /// Nothing is asked: the page says what it is for.
    public boolean isEmpty() {
        return words.isBlank() && !narrows();
    }

    /// Whether anything besides the words is chosen.
    public boolean narrows() {
        return shape != null || isNarrowed();
    }

    /// Whether one of the fields below the box is chosen.
    public boolean isNarrowed() {
        return place != null
                || !specialty.isEmpty()
                || !author.isEmpty()
                || !tag.isEmpty()
                || age != Age.ANY
                || questions != Questions.ANY
                || !band.isEmpty()
                || image;
    }

    public SearchFilter words(String others) {
        return new SearchFilter(
                others, shape, place, specialty, author, tag, age, questions, band, image, order);
    }

    public SearchFilter shape(@Nullable Shape other) {
        return new SearchFilter(
                words, other, place, specialty, author, tag, age, questions, band, image, order);
    }

    public SearchFilter everywhere() {
        return new SearchFilter(
                words, null, null, "", "", "", Age.ANY, Questions.ANY, "", false, order);
    }

    /// The query of the address, without question mark; the same choices give the same text.
    public String query() {
        return parameters().entrySet().stream()
                .map(each ->
                        each.getKey()
                                + "="
                                + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public String path() {
        var query = query();
        return query.isEmpty() ? "/search" : "/search?" + query;
    }

    /// Names and values, without what is not chosen.
    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("q", words);
        all.put("kind", shape == null ? "" : shape.parameter());
        all.put("in", place == null ? "" : place.shortForm());
        all.put("specialty", specialty);
        all.put("by", author);
        all.put("tag", tag);
        all.put("age", age == Age.ANY ? "" : lower(age));
        all.put("state", questions == Questions.ANY ? "" : lower(questions));
        all.put("band", band);
        all.put("image", image ? YES : "");
        all.put("order", order == Order.BEST ? "" : lower(order));
        all.values().removeIf(String::isEmpty);
        return all;
    }

    private static String text(@Nullable String value, int most) {
        if (value == null) {
            return "";
        }
        var text = value.strip();
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).strip();
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String value) {
        for (var each : type.getEnumConstants()) {
            if (lower(each).equals(value)) {
                return each;
            }
        }
        return null;
    }

    private static <E> E orElse(@Nullable E chosen, E otherwise) {
        return chosen == null ? otherwise : chosen;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
