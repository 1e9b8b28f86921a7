package org.consilium.cases.rarity;

import java.util.List;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// Why a case is held though no identifier is left in it, and what could be told less finely; for
/// `cases/rarity/held`. `why` is null for one that is not held.
public record Rare(@Nullable Message why, List<Offer> offers) {
    /// The field of `Problems` under which a form says that it was held so.
    public static final String FIELD = "rarity";

    /// The value of a button that takes as many offers as are needed.
    public static final String ALL = "all";

    private static final Rare NOT = new Rare(null, List.of());

    public Rare {
        offers = List.copyOf(offers);
    }

    /// One thing to tell less of: how many people would be like the patient then, and whether that
    /// is enough. `press` is the word of its button; null where the texts of the form do not tell
    /// it.
    public record Offer(
            String key, Message advice, @Nullable Message press, double expected, boolean enough) {}

    /// Of a case that is not held.
    public static Rare not() {
        return NOT;
    }

    public boolean isHeld() {
        return why != null;
    }

    /// The sentence above a form that was held.
    public Message problem() {
        return Message.of(
                "Too few people are like this patient: somebody could recognise them. Nothing was published.");
    }

    /// Whether more than one must be taken.
    public boolean takesSeveral() {
        return offers.stream().noneMatch(Offer::enough)
                && offers.stream().anyMatch(offer -> offer.press() != null);
    }

    /// The same without buttons, where the case itself is changed on another page.
    public Rare elsewhere() {
        return new Rare(
                why,
                offers.stream()
                        .map(each ->
                                new Offer(
                                        each.key(),
                                        each.advice(),
                                        null,
                                        each.expected(),
                                        each.enough()))
                        .toList());
    }
}
