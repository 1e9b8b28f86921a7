package org.consilium.cases.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.consilium.cases.model.AgeBand;
import org.consilium.cases.model.CareSetting;
import org.consilium.cases.model.CaseText;
import org.consilium.cases.model.Sex;
import org.consilium.cases.model.TestResult;
import org.consilium.discussions.TypedTags;
import org.consilium.ui.TypedText;
import org.consilium.verification.Specialties;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// What is typed of a case. Rows of results are named `result-1-name` and so on, so that there may
/// be as many as are needed, with a script and without. `version` is the one the writer saw.
public record CaseForm(
        String question,
        String age,
        String sex,
        String setting,
        String presentation,
        String course,
        String findings,
        List<TestResult> results,
        String tried,
        String thinking,
        String specialty,
        String tags,
        int version) {
    static final int ROWS_AT_MOST = 40;
    private static final int ROWS = 4;
    private static final int SPARE = 2;

    public CaseForm {
        results = List.copyOf(results);
    }

    public static CaseForm of(MultiValueMap<String, String> sent) {
        return new CaseForm(
                TypedText.line(value(sent, "question")),
                value(sent, "age"),
                value(sent, "sex"),
                value(sent, "setting"),
                lines(sent, "presentation"),
                lines(sent, "course"),
                lines(sent, "findings"),
                results(sent),
                lines(sent, "tried"),
                lines(sent, "thinking"),
                value(sent, "specialty"),
                TypedText.line(value(sent, "tags")),
                version(value(sent, "version")));
    }

    public static CaseForm of(CaseText text, int version) {
        return new CaseForm(
                text.question(),
                code(text.age()),
                code(text.sex()),
                code(text.setting()),
                text.presentation(),
                text.course(),
                text.findings(),
                text.results(),
                text.tried(),
                text.thinking(),
                text.specialty() == null ? "" : text.specialty(),
                String.join(", ", text.tags()),
                version);
    }

    public CaseText text(Specialties specialties) {
        return new CaseText(
                question,
                chosen(AgeBand.class, age),
                chosen(Sex.class, sex),
                chosen(CareSetting.class, setting),
                presentation,
                course,
                findings,
                results,
                tried,
                thinking,
                specialties.find(specialty).isPresent() ? specialty : null,
                TypedTags.of(tags));
    }

    /// As [#fields] told it.
    public static CaseForm of(Map<String, String> fields, int version) {
        var sent = new LinkedMultiValueMap<String, String>();
        fields.forEach(sent::add);
        sent.set("version", Integer.toString(version));
        return of(sent);
    }

    /// What another tab is told, by the names of the fields.
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("question", question);
        fields.put("age", age);
        fields.put("sex", sex);
        fields.put("setting", setting);
        fields.put("presentation", presentation);
        fields.put("course", course);
        fields.put("findings", findings);
        fields.put("tried", tried);
        fields.put("thinking", thinking);
        fields.put("specialty", specialty);
        fields.put("tags", tags);
        for (int i = 0; i < ROWS_AT_MOST; i++) {
            var row = i < results.size() ? results.get(i) : new TestResult("", "", "", "");
            fields.put(name(i, "name"), row.name());
            fields.put(name(i, "value"), row.value());
            fields.put(name(i, "unit"), row.unit());
            fields.put(name(i, "usual"), row.usual());
        }
        return fields;
    }

    /// The fields that hold something, for a form that carries them on.
    public Map<String, String> filled() {
        var filled = new LinkedHashMap<>(fields());
        filled.values().removeIf(String::isEmpty);
        return filled;
    }

    /// The rows of the form: those filled in, and some that wait.
    public List<TestResult> rows() {
        var rows = new ArrayList<>(results);
        int wanted = Math.min(ROWS_AT_MOST, Math.max(ROWS, results.size() + SPARE));
        while (rows.size() < wanted) {
            rows.add(new TestResult("", "", "", ""));
        }
        return rows;
    }

    /// The name of a field of a row.
    public static String name(int row, String field) {
        return "result-" + (row + 1) + "-" + field;
    }

    private static List<TestResult> results(MultiValueMap<String, String> sent) {
        var results = new ArrayList<TestResult>();
        for (int i = 0; i < ROWS_AT_MOST; i++) {
            var row =
                    new TestResult(
                            TypedText.line(value(sent, name(i, "name"))),
                            TypedText.line(value(sent, name(i, "value"))),
                            TypedText.line(value(sent, name(i, "unit"))),
                            TypedText.line(value(sent, name(i, "usual"))));
            if (!row.isBlank()) {
                results.add(row);
            }
        }
        return results;
    }

    private static String lines(MultiValueMap<String, String> sent, String name) {
        return TypedText.lines(value(sent, name));
    }

    private static String value(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    private static int version(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static String code(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> @Nullable E chosen(Class<E> type, String code) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(code)) {
                return constant;
            }
        }
        return null;
    }
}
