package org.consilium.search.query;

import java.util.List;
import java.util.Map;
import org.consilium.platform.Item;
import org.consilium.platform.ItemCard;
import org.consilium.platform.MemberId;
import org.consilium.search.query.Highlights.Piece;
import org.jspecify.annotations.Nullable;

/// What may be shown of a search. `title` and `text` of a result are in pieces, found or not.
/// `nearest` is another query where this one found nothing; `total` is as in [Hits]; `cards` are
/// authors and places.
public record Found(
        List<Result> results,
        int total,
        boolean lenient,
        @Nullable HitCursor next,
        @Nullable String nearest,
        Map<Item, ItemCard> cards) {
    /// A hit that its module says this viewer may see.
    public record Result(Hit hit, ItemCard card, List<Piece> title, List<Piece> text) {}

    static final String MEMBER = "member";

    public static final Found NOTHING = new Found(List.of(), 0, false, null, null, Map.of());

    public Found {
        results = List.copyOf(results);
        cards = Map.copyOf(cards);
    }

    public @Nullable ItemCard place(Result result) {
        var place = result.hit.place();
        return place == null ? null : cards.get(place);
    }

    public @Nullable ItemCard author(Result result) {
        var author = result.card.author();
        return author == null ? null : cards.get(member(author));
    }

    static Item member(MemberId id) {
        return new Item(MEMBER, id.value());
    }
}
