package org.consilium.cases.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.consilium.cases.model.Readership;
import org.consilium.deidentification.GateForm;
import org.consilium.groups.RoomId;
import org.consilium.platform.Id;
import org.consilium.platform.MemberId;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.verification.Specialties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what an author decided out of the form; what is missing is a problem of its field.
@Component
class Decisions {
    private static final int EXPLAINED = 15;
    private static final int PEOPLE = 30;

    private final Specialties specialties;
    private final Audiences audiences;

    Decisions(Specialties specialties, Audiences audiences) {
        this.specialties = specialties;
        this.audiences = audiences;
    }

    /// Null where there are problems.
    @Nullable Publication read(
            PublicationForm form, GateForm gate, LocalDate today, Problems problems) {
        var consent = consent(form, today, problems);
        var readership = readership(form, problems);
        var named =
                readership != null && readership.kind() == Readership.Kind.NAMED
                        ? named(form, problems)
                        : List.<MemberId>of();
        if (!form.name().equals("real") && !form.isSealed()) {
            problems.add("name", Message.of("Say under which name it stands."));
        }
        return consent == null || readership == null || !problems.isEmpty()
                ? null
                : new Publication(
                        consent, readership, named, form.isSealed(), gate, form.version());
    }

    private static @Nullable Consent consent(
            PublicationForm form, LocalDate today, Problems problems) {
        return switch (form.basis()) {
            case "given" -> given(form, today, problems);
            case "none" -> notNeeded(form, problems);
            default -> {
                problems.add("basis", Message.of("Say how the patient stands to this."));
                yield null;
            }
        };
    }

    private static @Nullable Consent given(
            PublicationForm form, LocalDate today, Problems problems) {
        var scope = chosen(Consent.Scope.class, form.scope());
        var day = form.date();
        if (scope == null) {
            problems.add("scope", Message.of("Say what the patient agreed to."));
        }
        if (day.isEmpty() || day.get().isAfter(today)) {
            problems.add("day", Message.of("Give the day on which the patient agreed."));
        }
        if (form.kept().isEmpty() || form.kept().length() > PublicationForm.KEPT) {
            problems.add(
                    "kept",
                    Message.of(
                            "Say in a few words where the proof is kept, such as “in the record”."));
        }
        return scope == null ? null : new Consent.Given(scope, day.orElse(null), form.kept());
    }

    private static @Nullable Consent notNeeded(PublicationForm form, Problems problems) {
        var reason = chosen(Consent.Reason.class, form.reason());
        if (reason == null) {
            problems.add("reason", Message.of("Choose why no consent is needed."));
        }
        if (form.explanation().length() < EXPLAINED
                || form.explanation().length() > PublicationForm.EXPLANATION) {
            problems.add(
                    "explanation",
                    Message.of("Explain it in a sentence or two, at most 500 characters."));
        }
        return reason == null ? null : new Consent.NotNeeded(reason, form.explanation());
    }

    private @Nullable Readership readership(PublicationForm form, Problems problems) {
        var audience = form.audience();
        if (audience.equals("room")) {
            var room = Id.parse(form.room());
            if (room.isEmpty()) {
                problems.add("room", Message.of("Choose the room."));
            }
            return room.map(RoomId::new).map(Readership::ofRoom).orElse(null);
        }
        if (audience.equals("specialty")) {
            if (specialties.find(form.field()).isPresent()) {
                return Readership.ofSpecialty(form.field());
            }
            problems.add("field", Message.of("Choose the specialty."));
            return null;
        }
        if (audience.equals("named")) {
            return Readership.NAMED;
        }
        if (audience.equals("verified")) {
            return Readership.VERIFIED;
        }
        problems.add("audience", Message.of("Choose who may read it."));
        return null;
    }

    private List<MemberId> named(PublicationForm form, Problems problems) {
        var handles = form.handles().stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
        if (handles.isEmpty() || handles.size() > PEOPLE) {
            problems.add("people", Message.of("Name one to thirty colleagues by their handles."));
            return List.of();
        }
        Map<String, MemberId> found = audiences.colleagues(handles);
        var missing = handles.stream().filter(each -> !found.containsKey(each)).toList();
        if (!missing.isEmpty()) {
            problems.add(
                    "people",
                    Message.of(
                            "No verified colleague goes by {handles}.",
                            "handles",
                            String.join(", ", missing)));
        }
        return List.copyOf(found.values());
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
