package org.consilium.deidentification.rarity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.consilium.deidentification.reading.Lexicon;

/// The figures of `rules/rarity`, read once.
public final class RareFigures {
    /// Assumed for towns without a figure: most that are named are smaller.
    private static final double TOWN = 100_000;

    /// A year in which it began leaves one in twenty of those who live with it, a month one in 240.
    private static final double ONE_YEAR = 1 / 20.0;

    private static final double ONE_MONTH = ONE_YEAR / 12;
    private static final String FOLDER = "rules/rarity/";
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern WORD =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2}");
    private static final Pattern BEGAN =
            Pattern.compile(
                    "(?:diagnosed|diagnosis|began|onset|presented|admitted|found|seen|since)\\W+(?:\\w+\\W+){0,3}?(?:(january|february|march|april|may|june|july|august|september|october|november|december)\\W+)?(?:19|20)\\d\\d\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern WHEN =
            Pattern.compile(
                    "(?:\\bsince\\W+(?:\\w+\\W+){0,3}?|\\b(?:in|on|of|during|about|around|from)\\W+)?\\b(?:(?:early|late|mid)\\W+)?(?:(?:%s)\\W+)?(?:19|20)\\d\\d$"
                            .formatted(
                                    "january|february|march|april|may|june|july|august|september|october|november|december"),
                    Pattern.CASE_INSENSITIVE);

    private record Share(int from, int to, double percent) {}

    private final List<Disease> diseases = new ArrayList<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Share> shares = new ArrayList<>();
    private final Place world;

    private RareFigures() {
        for (var line : lines("prevalences.tsv")) {
            COMMA.splitAsStream(line[2])
                    .forEach(name ->
                            diseases.add(new Disease(name.strip(), Double.parseDouble(line[0]))));
        }
        var lines = lines("populations.tsv");
        lines.forEach(line -> enter(line, lines));
        world = place("World");
        for (var line : lines("ages.tsv")) {
            shares.add(
                    new Share(
                            Integer.parseInt(line[0]),
                            Integer.parseInt(line[1]),
                            Double.parseDouble(line[2])));
        }
    }

    /// The larger place first, wherever it stands in the file.
    private Place enter(String[] line, List<String[]> lines) {
        var known = places.get(line[0]);
        if (known != null) {
            return known;
        }
        Place around = null;
        if (line.length > 2 && !line[2].isBlank()) {
            around =
                    lines.stream()
                            .filter(each -> each[0].equals(line[2]))
                            .findFirst()
                            .map(each -> enter(each, lines))
                            .orElse(null);
        }
        var place = new Place(line[0], Double.parseDouble(line[1]) * 1_000, around);
        places.put(line[0], place);
        return place;
    }

    public static RareFigures get() {
        return Holder.ONE;
    }

    private static final class Holder {
        static final RareFigures ONE = new RareFigures();
    }

    private static List<String[]> lines(String file) {
        try (var stream = RareFigures.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("the figures " + file + " are missing");
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> TAB.split(line, -1))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Told read(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var named = diseases.stream().filter(disease -> names(lower, disease.name())).toList();
        if (named.isEmpty()) {
            return new Told(List.of(), world, 1, Map.of(), Optional.empty());
        }
        return new Told(
                named, smallestPlace(text), years(text), when(text), ToldAge.finestOf(text));
    }

    private static boolean names(String text, String disease) {
        var name = disease.toLowerCase(Locale.ROOT);
        int at = text.indexOf(name);
        while (at >= 0) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            int end = at + name.length();
            if (begins && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(name, at + 1);
        }
        return false;
    }

    private Place smallestPlace(String text) {
        var smallest = world;
        var words = WORD.matcher(text);
        while (words.find()) {
            for (var name : beginnings(words.group())) {
                var place = placeOrTown(name);
                if (place != null && place.people() < smallest.people()) {
                    smallest = place;
                }
            }
        }
        return smallest;
    }

    /// `New York City`, `New York`, `New`, and the words by themselves.
    private static List<String> beginnings(String words) {
        var names = new ArrayList<String>();
        var parts = words.split(" ", -1);
        for (int from = 0; from < parts.length; from++) {
            var name = new StringBuilder();
            for (int to = from; to < parts.length; to++) {
                name.append(to > from ? " " : "").append(parts[to]);
                names.add(name.toString().replaceAll("[.,]+$", ""));
            }
        }
        return names;
    }

    private @org.jspecify.annotations.Nullable Place placeOrTown(String name) {
        var place = places.get(name);
        if (place != null) {
            return place;
        }
        var words = Lexicon.get();
        boolean town =
                words.isTown(name)
                        && !words.isEponym(name)
                        && !words.isMedicalTown(name)
                        && !words.isGiven(name)
                        && !words.isClinical(name.toLowerCase(Locale.ROOT))
                        && !words.isCommon(name.toLowerCase(Locale.ROOT));
        return town ? new Place(name, TOWN, world) : null;
    }

    private static double years(String text) {
        double share = 1;
        var began = BEGAN.matcher(text);
        while (began.find()) {
            share = Math.min(share, began.group(1) == null ? ONE_YEAR : ONE_MONTH);
        }
        return share;
    }

    /// `in March 2021`, `since 2019`: the words that tell when, and what tells less.
    private static Map<String, String> when(String text) {
        var when = new LinkedHashMap<String, String>();
        var began = BEGAN.matcher(text);
        while (began.find()) {
            var told = WHEN.matcher(began.group());
            if (told.find()) {
                var words = told.group();
                boolean since = words.toLowerCase(Locale.ROOT).startsWith("since");
                when.put(words, since ? "for some time" : "some time ago");
            }
        }
        return when;
    }

    double shareOf(Ages ages) {
        double share = 0;
        for (var each : shares) {
            int years = Math.min(ages.to(), each.to()) - Math.max(ages.from(), each.from()) + 1;
            if (years > 0) {
                share += each.percent() / 100 * years / (each.to() - each.from() + 1);
            }
        }
        return share;
    }

    private Place place(String name) {
        var place = places.get(name);
        if (place == null) {
            throw new IllegalStateException("the figures lack " + name);
        }
        return place;
    }
}
