package org.consilium.deidentification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.consilium.deidentification.candidates.Candidate;
import org.consilium.deidentification.reading.DateReader;
import org.consilium.deidentification.reading.Lexicon;
import org.jspecify.annotations.Nullable;

/// What may stand in a finding's place and keep the clinical meaning: days relative to the first
/// date, years, regions, roles. The same name becomes the same role throughout a text.
final class Replacements {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[89]|20)\\d\\d(?!\\d)");
    private static final Pattern US_ZIP = Pattern.compile("\\d{5}(-\\d{4})?");
    private static final Pattern PARTS = Pattern.compile("[\\s,.]+");
    private static final Pattern CLINICIAN =
            shortlyBefore("dr|doctor|prof|professor|attending|physician|surgeon|provider|pcp", 12);
    private static final Pattern RELATIVE =
            shortlyBefore(
                    "wife|husband|son|daughter|mother|father|brother|sister|aunt|uncle|niece|nephew|cousin|partner|spouse|grand\\w+",
                    8);
    private static final Pattern PATIENT = shortlyBefore("patient( name)?", 6);
    private static final Pattern BIRTH =
            shortlyBefore("dob|d\\.o\\.b|born|birth|birthdate|birthday", 12);
    private static final int NEAR_DAYS = 1_000;
    private static final int ZIP_PREFIX = 3;
    private static final int ROLE_WINDOW = 28;

    private static final Pattern NUMBERED =
            Pattern.compile("\\[(?:person|patient|relative|clinician) (\\d{1,4})]");

    private final Map<String, Integer> people = new HashMap<>();
    private String text = "";
    private int numbered;
    private @Nullable LocalDate first;

    Replacements(@Nullable LocalDate first) {
        this.first = first;
    }

    /// Takes up the next part of the text. Roles that stand in it already keep their numbers.
    void read(String part, List<Candidate> candidates) {
        text = part;
        var role = NUMBERED.matcher(part);
        while (role.find()) {
            numbered = Math.max(numbered, Integer.parseInt(role.group(1)));
        }
        if (first == null) {
            first =
                    candidates.stream()
                            .filter(each -> each.kind() == Kind.DATE && !isBirth(each))
                            .flatMap(each -> DateReader.read(written(each)).stream())
                            .findFirst()
                            .orElse(null);
        }
    }

    @Nullable LocalDate first() {
        return first;
    }

    private static Pattern shortlyBefore(String words, int characters) {
        return Pattern.compile(
                "\\b(" + words + ")\\b[^\\n]{0," + characters + "}$", Pattern.CASE_INSENSITIVE);
    }

    String of(Candidate candidate) {
        var written = written(candidate);
        return switch (candidate.kind()) {
            case PERSON -> person(candidate, written);
            case DATE -> date(candidate, written);
            case AGE -> "90+";
            case POSTCODE -> postcode(written);
            case PLACE -> "[town]";
            case ADDRESS -> "[address]";
            case ORGANISATION -> "[organisation]";
            default -> "[" + candidate.kind().word() + "]";
        };
    }

    private String written(Candidate candidate) {
        return text.substring(candidate.start(), candidate.end());
    }

    private String person(Candidate candidate, String written) {
        var parts = PARTS.splitAsStream(written).toList();
        var key = parts.getLast().toLowerCase(java.util.Locale.ROOT);
        int number = people.computeIfAbsent(key, unseen -> ++numbered);
        return "[" + role(candidate) + " " + number + "]";
    }

    private String role(Candidate candidate) {
        var before = before(candidate);
        if (CLINICIAN.matcher(before).find()) {
            return "clinician";
        }
        if (RELATIVE.matcher(before).find()) {
            return "relative";
        }
        return PATIENT.matcher(before).find() ? "patient" : "person";
    }

    private boolean isBirth(Candidate candidate) {
        return BIRTH.matcher(before(candidate)).find();
    }

    private String before(Candidate candidate) {
        return text.substring(Math.max(0, candidate.start() - ROLE_WINDOW), candidate.start());
    }

    /// A day relative to the text's first date where both are known, or else the year.
    private String date(Candidate candidate, String written) {
        var day = DateReader.read(written);
        if (day.isPresent() && first != null && !isBirth(candidate)) {
            long days = ChronoUnit.DAYS.between(first, day.get());
            if (Math.abs(days) <= NEAR_DAYS) {
                return "[day " + (days > 0 ? "+" : "") + days + "]";
            }
        }
        var year = YEAR.matcher(written);
        return year.find()
                ? year.group()
                : day.map(each -> Integer.toString(each.getYear())).orElse("[date]");
    }

    /// Three digits of an American one where more than 20,000 people live in them, as the rule has
    /// it; of others nothing.
    private static String postcode(String written) {
        if (!US_ZIP.matcher(written).matches()) {
            return "[postcode]";
        }
        var prefix = written.substring(0, ZIP_PREFIX);
        return (Lexicon.get().isRestrictedZip(prefix) ? "000" : prefix) + "**";
    }
}
