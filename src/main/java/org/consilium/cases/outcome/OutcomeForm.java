package org.consilium.cases.outcome;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.cases.differential.DiagnosisId;
import org.consilium.cases.differential.DiagnosisName;
import org.consilium.deidentification.GateForm;
import org.consilium.deidentification.GatedText;
import org.consilium.platform.Id;
import org.consilium.platform.NotFound;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.TypedText;
import org.jspecify.annotations.Nullable;

/// What is typed to tell the outcome. `same` are ids of diagnoses readers named; `version` is the
/// number of the last outcome the page knew.
public record OutcomeForm(
        String kind,
        String diagnosis,
        String established,
        String detail,
        String teaching,
        String reason,
        List<String> same,
        String version,
        String submission) {

    public OutcomeForm(
            @Nullable String kind,
            @Nullable String diagnosis,
            @Nullable String established,
            @Nullable String detail,
            @Nullable String teaching,
            @Nullable String reason,
            @Nullable List<String> same,
            @Nullable String version,
            @Nullable String submission) {
        this.kind = or(kind);
        this.diagnosis = or(diagnosis);
        this.established = or(established);
        this.detail = or(detail);
        this.teaching = or(teaching);
        this.reason = or(reason);
        this.same = same == null ? List.of() : List.copyOf(same);
        this.version = or(version);
        this.submission = or(submission);
    }

    private static String or(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /// The form of a case whose last outcome, if any, was `last`.
    static OutcomeForm of(@Nullable OutcomeCard last, String submission) {
        if (last == null) {
            return new OutcomeForm(null, null, null, null, null, null, null, "0", submission);
        }
        var established = last.established();
        return new OutcomeForm(
                last.kind().name(),
                last.diagnosis(),
                established == null ? "" : established.name(),
                last.detail(),
                last.teaching(),
                last.reason(),
                List.of(),
                Integer.toString(last.number()),
                submission);
    }

    OutcomeForm at(int number) {
        return new OutcomeForm(
                kind,
                diagnosis,
                established,
                detail,
                teaching,
                reason,
                same,
                Integer.toString(number),
                submission);
    }

    OutcomeForm replaced(Map<String, String> texts) {
        return new OutcomeForm(
                kind,
                texts.getOrDefault("diagnosis", diagnosis),
                established,
                texts.getOrDefault("detail", detail),
                texts.getOrDefault("teaching", teaching),
                texts.getOrDefault("reason", reason),
                same,
                version,
                submission);
    }

    List<GatedText> texts() {
        return List.of(
                new GatedText("diagnosis", diagnosis),
                new GatedText("detail", detail),
                new GatedText("teaching", teaching),
                new GatedText("reason", reason));
    }

    /// What is to be told, if nothing is wrong with it.
    Optional<NewOutcome> cleaned(GateForm dismissals, Problems problems) {
        var said = oneOf(OutcomeKind.values(), kind);
        if (said.isEmpty()) {
            problems.add("kind", Message.of("Choose one of the three."));
            return Optional.empty();
        }
        boolean known = said.get() == OutcomeKind.KNOWN;
        var how = oneOf(Established.values(), established);
        if (known) {
            checkKnown(how.isPresent(), problems);
        } else {
            length("reason", reason, NewOutcome.DETAIL_AT_MOST, problems);
            if (said.get() == OutcomeKind.NEVER && reason.isBlank()) {
                problems.add("reason", Message.of("Say in a sentence why it will not be known."));
            }
        }
        return problems.isEmpty()
                ? Optional.of(outcome(said.get(), known ? how.orElse(null) : null, dismissals))
                : Optional.empty();
    }

    private void checkKnown(boolean established, Problems problems) {
        var name = TypedText.line(diagnosis);
        if (new DiagnosisName(name).key().isEmpty()) {
            problems.add("diagnosis", Message.of("Name the diagnosis."));
        }
        length("diagnosis", name, NewOutcome.DIAGNOSIS_AT_MOST, problems);
        if (!established) {
            problems.add("established", Message.of("Choose how it was established."));
        }
        length("detail", detail, NewOutcome.DETAIL_AT_MOST, problems);
        if (TypedText.line(teaching).isEmpty()) {
            problems.add(
                    "teaching",
                    Message.of("Say in a sentence or a paragraph what one can learn from it."));
        }
        length("teaching", teaching, NewOutcome.TEACHING_AT_MOST, problems);
    }

    private NewOutcome outcome(OutcomeKind said, @Nullable Established how, GateForm dismissals) {
        boolean known = said == OutcomeKind.KNOWN;
        return new NewOutcome(
                said,
                known ? TypedText.line(diagnosis) : "",
                how,
                known ? TypedText.lines(detail) : "",
                known ? TypedText.line(teaching) : "",
                known ? "" : TypedText.lines(reason),
                known ? sameIds() : List.of(),
                version.matches("\\d{1,4}") ? Integer.parseInt(version) : -1,
                submissionId(),
                dismissals);
    }

    private List<DiagnosisId> sameIds() {
        return same.stream()
                .map(each -> Id.parse(each).map(DiagnosisId::new).orElseThrow(NotFound::new))
                .toList();
    }

    /// A form of ours always has it.
    private UUID submissionId() {
        return Id.parse(submission).orElseThrow(NotFound::new);
    }

    private static void length(String field, String typed, int most, Problems problems) {
        if (TypedText.lines(typed).length() > most) {
            problems.add(
                    field, Message.of("This takes {most} characters at the most.", "most", most));
        }
    }

    private static <E extends Enum<E>> Optional<E> oneOf(E[] values, String name) {
        return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst();
    }
}
