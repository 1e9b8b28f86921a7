package org.consilium.deidentification;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.consilium.deidentification.DismissalRepository.Dismissal;
import org.consilium.platform.Item;
import org.consilium.platform.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Stands before every publication: texts in, what is open out. Use cases ask it themselves, in
/// their transaction, so that no page, mail or import goes round it. It keeps no text; what an
/// author decides to keep is recorded with a reason.
@Component
public class Gate {
    private static final String PURPOSE = "deidentification-dismissal";

    private final DismissalRepository dismissals;
    private final Secrets secrets;
    private final Clock clock;

    Gate(DismissalRepository dismissals, Secrets secrets, Clock clock) {
        this.dismissals = dismissals;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// Of a thing that is new.
    public GateReview review(List<GatedText> texts, GateForm form) {
        return review(GatedReading.of(texts, form.first()), form, Map.of(), null);
    }

    /// Of a thing that is changed: what was kept in it before needs no second reason.
    public GateReview review(List<GatedText> texts, GateForm form, Item changed) {
        var reading = GatedReading.of(texts, form.first());
        return reading.isEmpty()
                ? new GateReview(List.of(), reading.first())
                : review(reading, form, dismissals.of(changed), changed);
    }

    /// The texts with the replacements that were pressed, by field; all others as they are.
    public Map<String, String> replaced(List<GatedText> texts, GateForm form) {
        var replaced = new LinkedHashMap<String, String>();
        if (form.stays()) {
            replaced.putAll(GatedReading.of(texts, form.first()).replaced(form::uses));
        } else {
            texts.forEach(text -> replaced.put(text.field(), text.text()));
        }
        return replaced;
    }

    /// Writes down what the author of `item` kept, and why; in the transaction that publishes it.
    public void record(Item item, GateReview review) {
        if (!review.isClear()) {
            throw new IllegalStateException("something is open: it must not be published");
        }
        var kept =
                review.kept().stream()
                        .flatMap(words ->
                                words.places().stream().map(place -> dismissal(item, words, place)))
                        .distinct()
                        .toList();
        if (!kept.isEmpty()) {
            dismissals.add(item, kept, clock.instant());
        }
    }

    private GateReview review(
            GatedReading reading,
            GateForm form,
            Map<ByteBuffer, KeepReason> before,
            @Nullable Item item) {
        var found =
                reading.found().stream()
                        .map(words -> words.keptFor(reason(words, form, before, item)))
                        .toList();
        return new GateReview(found, reading.first());
    }

    private @Nullable KeepReason reason(
            GatedWords words,
            GateForm form,
            Map<ByteBuffer, KeepReason> before,
            @Nullable Item item) {
        var chosen = form.kept().get(words.key());
        if (chosen != null || item == null || before.isEmpty()) {
            return chosen;
        }
        KeepReason kept = null;
        for (var place : words.places()) {
            kept = before.get(mac(item, place));
            if (kept == null) {
                return null;
            }
        }
        return kept;
    }

    private Dismissal dismissal(Item item, GatedWords words, GatedWords.Place place) {
        var reason = words.reason();
        if (reason == null) {
            throw new IllegalStateException("nothing was decided");
        }
        var kind = place.finding().kind();
        return new Dismissal(
                place.field(), kind.word(), kind.letter().name(), reason, mac(item, place));
    }

    /// The same words in another thing have another hash, so that things cannot be joined by it.
    private ByteBuffer mac(Item item, GatedWords.Place place) {
        var message =
                item.shortForm()
                        + ' '
                        + place.finding().kind().word()
                        + ' '
                        + place.words().toLowerCase(Locale.ROOT);
        return ByteBuffer.wrap(secrets.mac(PURPOSE, message.getBytes(StandardCharsets.UTF_8)));
    }
}
