package org.consilium.deidentification;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.consilium.ui.Held;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// What the gate says of the texts of a form: what is open, and what its author keeps and why. Only
/// [Gate] makes one. While anything is open, nothing is published.
public final class GateReview {
    /// The field of `Problems` under which a form says that it was held.
    public static final String FIELD = "findings";

    private static final int SHOWN = 50;
    private static final int SHOWN_KEPT = 200;
    private static final Map<String, Message> REASONS = reasons();

    private final List<GatedWords> found;
    private final @Nullable LocalDate first;

    GateReview(List<GatedWords> found, @Nullable LocalDate first) {
        this.found = List.copyOf(found);
        this.first = first;
    }

    public boolean isClear() {
        return found.stream().noneMatch(GatedWords::isOpen);
    }

    /// How many things are open.
    public int open() {
        return (int) found.stream().filter(GatedWords::isOpen).count();
    }

    /// The sentence above a form that was held.
    public Message problem() {
        return Message.of(
                "{n, plural, one {One thing in your text could tell who a patient is} other {# things in your text could tell who a patient is}}. Nothing was published.",
                "n",
                open());
    }

    /// The same for who has no form to change: what was found, by its kind and never by its words.
    public Message refusal() {
        var letters =
                found.stream()
                        .filter(GatedWords::isOpen)
                        .map(each -> each.first().finding().letter())
                        .distinct()
                        .toList();
        return Message.of(
                "It holds what could tell who a patient is (identifiers {letters} of the Safe Harbor list). Nothing was published; on the page you see each place, and can change it or say why it may stand.",
                "letters",
                String.join(", ", letters.stream().map(Letter::name).toList()));
    }

    List<GatedWords> kept() {
        return found.stream().filter(each -> !each.isOpen()).toList();
    }

    /// For `ui/findings`: what is open first.
    public Held held() {
        var shown =
                Stream.concat(
                                found.stream().filter(GatedWords::isOpen).limit(SHOWN),
                                kept().stream().limit(SHOWN_KEPT))
                        .map(GateReview::words)
                        .toList();
        return new Held(
                shown, Math.max(0, open() - SHOWN), REASONS, first == null ? "" : first.toString());
    }

    private static Held.Words words(GatedWords each) {
        var place = each.first();
        return new Held.Words(
                each.key(),
                place.before(),
                place.words(),
                place.after(),
                place.finding().letter().name(),
                place.finding().letter().label(),
                place.finding().reason(),
                each.replacement(),
                each.places().size(),
                each.reason() == null ? "" : each.reason().code());
    }

    private static Map<String, Message> reasons() {
        var reasons = new LinkedHashMap<String, Message>();
        for (var reason : KeepReason.values()) {
            reasons.put(reason.code(), reason.label());
        }
        return java.util.Collections.unmodifiableMap(reasons);
    }
}
