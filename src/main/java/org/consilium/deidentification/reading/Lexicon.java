package org.consilium.deidentification.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What words are: common or proper, given names, surnames, towns, drugs, eponyms. From packages
/// that carry such lists, and short lists of ours in `rules/deidentification`.
public final class Lexicon {
    /// Locales whose names are written in Latin letters.
    private static final List<String> NAMES =
            List.of(
                    "en/name", "en-IN", "en-NG", "en-PAK", "de", "fr", "es", "es-MX", "it", "nl",
                    "pt", "pt-BR", "pl", "sv", "da-DK", "fi-FI", "nb-NO", "cs", "sk", "hu", "tr",
                    "ro-MD", "hr", "id", "vi", "sq", "et", "lv", "ca", "en-AU", "en-IE", "en-MD",
                    "en-MS", "en-NEP", "en-NZ", "en-PH", "en-PK", "en-SG", "en-ZA", "de-AT",
                    "de-CH", "fr-CA", "fr-CH", "es-AR", "es-PY", "no-NO", "cs-CZ", "id-ID",
                    "ca-CAT", "uz");

    /// Those whose names are written in Cyrillic or Greek letters.
    private static final List<String> OTHER_LETTERS = List.of("ru", "uk", "bg", "mk", "el-GR");

    private static final Set<String> CITIES = Set.of("city", "city_name", "default_city");
    private static final Pattern PART = Pattern.compile("[ -]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern FIRM =
            Pattern.compile("\\b(inc|llc|ltd|corp|co|company|pharma\\w*|laborator\\w+|nordisk)\\b");
    private static final int RARER = 3;
    private static final int ASCII = 0x80;
    private static final int SHORTEST_NAME = 2;
    private static final int REMEMBERED = 1 << 17;

    /// A word with what dictionaries say of it: the English one, and the others together.
    private record Known(String word, int english, int foreign, int frequency, boolean name) {}

    private final Dictionary english = Dictionary.english();
    private final List<Dictionary> foreign =
            List.of(Dictionary.german(), Dictionary.spanish(), Dictionary.french());
    private final Frequencies frequencies = new Frequencies();
    private final AtomicReferenceArray<Known> remembered = new AtomicReferenceArray<>(REMEMBERED);
    private final Set<String> given = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> towns = new HashSet<>();
    private final Set<String> drugs = new HashSet<>();
    private final Set<String> eponyms = ownList("eponyms");
    private final Set<String> clinical = new HashSet<>(ownList("clinical"));
    private final Set<String> regions = new HashSet<>(ownList("regions"));
    private final Set<String> medicalTowns = ownList("medical-towns");
    private final Set<String> restrictedZips = ownList("zip3-restricted");

    private Lexicon() {
        NAMES.forEach(this::readNames);
        OTHER_LETTERS.forEach(this::readOtherLetters);
        YamlLists.read("en/medication.yml", key -> true, this::addDrug);
        YamlLists.read("en/medical.yml", "medicine_name"::equals, this::addMedicine);
        clinical.addAll(ownList("products"));
        given.addAll(ownList("given"));
        surnames.addAll(ownList("surnames"));
        towns.addAll(ownList("towns"));
        for (var country : Locale.getISOCountries()) {
            regions.add(Locale.of("", country).getDisplayCountry(Locale.ENGLISH));
        }
        towns.removeAll(regions);
    }

    /// The lexicon of this process, read once.
    public static Lexicon get() {
        return Holder.ONE;
    }

    private static final class Holder {
        static final Lexicon ONE = new Lexicon();
    }

    private void readNames(String locale) {
        var file = locale + ".yml";
        YamlLists.read(file, key -> key.endsWith("first_name"), name -> addName(given, name));
        YamlLists.read(file, key -> key.endsWith("last_name"), name -> addName(surnames, name));
        YamlLists.read(file, CITIES::contains, towns::add);
    }

    private void readOtherLetters(String locale) {
        var file = locale + ".yml";
        YamlLists.read(file, key -> key.endsWith("first_name"), name -> addLatin(given, name));
        YamlLists.read(file, key -> key.endsWith("last_name"), name -> addLatin(surnames, name));
    }

    private static void addLatin(Set<String> names, String name) {
        LatinLetters.variants(LatinLetters.of(name)).forEach(each -> addName(names, each));
    }

    private static void addName(Set<String> names, String name) {
        PART.splitAsStream(name)
                .filter(part -> part.length() >= SHORTEST_NAME)
                .filter(part -> Character.isUpperCase(part.charAt(0)))
                .forEach(part -> {
                    names.add(part);
                    names.add(plain(part));
                });
    }

    /// `Jesus` of `Jesús`, as many keyboards write it.
    private static String plain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= ASCII) {
                return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace('ł', 'l')
                        .replace('ı', 'i')
                        .replace('ø', 'o');
            }
        }
        return name;
    }

    /// Substances, and not the firms between them.
    private void addMedicine(String name) {
        if (!FIRM.matcher(name).find()) {
            addDrug(name);
        }
    }

    private void addDrug(String name) {
        var first = PART.splitAsStream(name).findFirst().orElse("");
        if (first.length() > SHORTEST_NAME + 1 && !isCommon(first.toLowerCase(Locale.ROOT))) {
            drugs.add(first.toLowerCase(Locale.ROOT));
        }
    }

    /// A list of ours: a word a line, `#` begins a remark.
    public static Set<String> ownList(String name) {
        var resource = "rules/deidentification/" + name + ".txt";
        try (var stream = Lexicon.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the word list " + resource + " is missing");
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Whether a word in small letters is an ordinary English word.
    public boolean isCommon(String lower) {
        return known(lower).english() != 0 || clinical.contains(lower);
    }

    /// Whether the dictionary knows it with a capital: a name of somebody, something or somewhere.
    public boolean isProper(String title) {
        return known(title).english() != 0;
    }

    /// Whether it is no name though it has a capital: Polish, Victorian.
    public boolean isCapitalWord(String title) {
        return (known(title).english() & Dictionary.WORD) != 0;
    }

    /// Whether English writes the word with a capital more often than without: Carter, not Will.
    public boolean isMoreOftenName(String title) {
        return known(title).name();
    }

    /// Whether the capital is at least not rare: Jasmine, Hope, not Will.
    public boolean isOftenName(String title) {
        int capital = known(title).frequency();
        return capital > 0 && capital + RARER >= known(title.toLowerCase(Locale.ROOT)).frequency();
    }

    /// Whether it is an ordinary word of German, Spanish or French, as written or in small letters.
    public boolean isForeign(String word) {
        return is(Dictionary.WORD, word) || is(Dictionary.WORD, word.toLowerCase(Locale.ROOT));
    }

    public boolean isGiven(String title) {
        return given.contains(title) || is(Dictionary.GIVEN, title);
    }

    public boolean isSurname(String title) {
        return surnames.contains(title) || is(Dictionary.SURNAME, title);
    }

    public boolean isTown(String name) {
        return towns.contains(name) || (is(Dictionary.TOWN, name) && !isRegion(name));
    }

    private boolean is(int meaning, String word) {
        return (known(word).foreign() & meaning) != 0;
    }

    /// A town that a score or a classification is called after.
    public boolean isMedicalTown(String name) {
        return medicalTowns.contains(name);
    }

    public boolean isDrug(String lower) {
        return drugs.contains(lower);
    }

    /// Somebody's name that medicine made a word of: Parkinson, Foley.
    public boolean isEponym(String title) {
        return eponyms.contains(title);
    }

    /// Capitalised in clinical notes, and nobody's name.
    public boolean isClinical(String lower) {
        return clinical.contains(lower) || isDrug(lower);
    }

    /// A state, country or larger: the rule lets it stand.
    public boolean isRegion(String name) {
        return regions.contains(name);
    }

    /// Three digits of ZIP areas with 20,000 people or fewer.
    public boolean isRestrictedZip(String firstThree) {
        return restrictedZips.contains(firstThree);
    }

    /// Through a small memory: a text has few different words. A lost race costs a second look.
    private Known known(String word) {
        int slot = (word.hashCode() ^ (word.hashCode() >>> 16)) & (REMEMBERED - 1);
        var known = remembered.get(slot);
        if (known == null || !known.word().equals(word)) {
            int meanings = 0;
            for (var dictionary : foreign) {
                meanings |= dictionary.look(word);
            }
            known = known(word, meanings);
            remembered.set(slot, known);
        }
        return known;
    }

    private Known known(String word, int meanings) {
        int english = this.english.look(word);
        int frequency = frequencies.of(word);
        boolean name =
                (english & Dictionary.PROPER) != 0
                        && frequency > frequencies.of(word.toLowerCase(Locale.ROOT));
        return new Known(word, english, meanings, frequency, name);
    }
}
