package org.consilium.discussions.retractions;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.consilium.discussions.model.Evidence;
import org.consilium.discussions.model.Retraction;
import org.consilium.platform.CsvReader;
import org.consilium.platform.StartupProblem;
import org.jspecify.annotations.Nullable;

/// Reads a list of retractions: comma-separated, with the columns of the Retraction Watch database
/// (found by name, in any order; others are passed over). Each row is what one notice decided of
/// one publication: `Retraction`, `Expression of concern`, `Reinstatement` or `Correction`.
///
/// Of several notices the last counts, and a retraction before another one of the same day. What
/// was reinstated or corrected may be cited.
final class RetractionFile {
    private static final List<String> NEEDED =
            List.of(
                    "OriginalPaperDOI",
                    "OriginalPaperPubMedID",
                    "RetractionNature",
                    "RetractionDate");
    private static final String NOTICE = "RetractionDOI";
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b.*");
    private static final int ISO_LENGTH = 10;

    private final CsvReader csv;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<Evidence, Decision> decisions = new HashMap<>();

    /// `nature` is null where a notice allows to cite it again.
    private record Decision(
            Retraction.@Nullable Nature nature, LocalDate on, @Nullable Evidence notice) {

        boolean isAfter(Decision other) {
            return on.isAfter(other.on)
                    || (on.equals(other.on) && nature == Retraction.Nature.RETRACTED);
        }
    }

    private RetractionFile(InputStream source) {
        this.csv = new CsvReader(source);
    }

    /// What may not be cited without a word.
    ///
    /// @throws StartupProblem with a sentence when it is no such list
    static List<Retraction> read(InputStream source) throws IOException {
        return new RetractionFile(source).read();
    }

    private List<Retraction> read() throws IOException {
        if (!csv.next()) {
            throw new StartupProblem("The list is empty. Nothing was changed.");
        }
        header(csv.all());
        while (csv.next()) {
            row();
        }
        return decisions.entrySet().stream()
                .filter(each -> each.getValue().nature() != null)
                .map(each -> retraction(each.getKey(), each.getValue()))
                .toList();
    }

    private static Retraction retraction(Evidence cited, Decision decision) {
        var nature = Objects.requireNonNull(decision.nature());
        return new Retraction(cited, nature, decision.on(), decision.notice());
    }

    private void header(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            columns.put(names.get(i).replace("\uFEFF", "").strip(), i);
        }
        for (var name : NEEDED) {
            if (!columns.containsKey(name)) {
                throw new StartupProblem(
                        "The list has no column %s. The columns of the Retraction Watch database are needed: %s. Nothing was changed."
                                .formatted(name, String.join(", ", NEEDED)));
            }
        }
    }

    private void row() throws IOException {
        var words = text("RetractionNature").toLowerCase(Locale.ROOT);
        if (words.startsWith("correction")) {
            return;
        }
        var on = date(text("RetractionDate"));
        var notice = doi(text(NOTICE)).stream().findFirst().orElse(null);
        var decision = new Decision(nature(words), on, notice);
        doi(text("OriginalPaperDOI")).forEach(cited -> note(cited, decision));
        pubMed(text("OriginalPaperPubMedID")).forEach(cited -> note(cited, decision));
    }

    private void note(Evidence cited, Decision decision) {
        decisions.merge(cited, decision, (old, now) -> now.isAfter(old) ? now : old);
    }

    private static Retraction.@Nullable Nature nature(String words) {
        return switch (words) {
            case "retraction" -> Retraction.Nature.RETRACTED;
            case "expression of concern" -> Retraction.Nature.CONCERN;
            default -> null;
        };
    }

    private LocalDate date(String text) throws IOException {
        var american = AMERICAN.matcher(text);
        try {
            return american.matches()
                    ? LocalDate.of(
                            Integer.parseInt(american.group(3)),
                            Integer.parseInt(american.group(1)),
                            Integer.parseInt(american.group(2)))
                    : LocalDate.parse(
                            text.length() > ISO_LENGTH ? text.substring(0, ISO_LENGTH) : text);
        } catch (DateTimeException noDate) {
            throw new IOException("\"%s\" is no date".formatted(text), noDate);
        }
    }

    private String text(String column) {
        var index = columns.get(column);
        return index == null || index >= csv.size() ? "" : csv.text(index).strip();
    }

    private static Collection<Evidence> doi(String text) {
        return Evidence.in(text).stream().filter(it -> it.kind() == Evidence.Kind.DOI).toList();
    }

    /// A zero stands where there is none.
    private static Collection<Evidence> pubMed(String number) {
        return number.matches("0*[1-9]\\d{0,7}") ? Evidence.in("PMID " + number) : List.of();
    }
}
