package org.consilium.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.consilium.platform.Item;
import org.consilium.platform.ItemCard;
import org.consilium.platform.Items;
import org.consilium.platform.Viewer;
import org.consilium.search.index.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds things for a viewer. Two walls: the viewer's tokens are part of the query, so that nothing
/// else is counted, suggested or ordered; and the module of each thing is asked whether this viewer
/// may see it now, so that an index a second behind shows nothing it should not.
@Component
public class Search {
    private static final int ROUNDS = 3;

    private final SearchIndex index;
    private final Sights sights;
    private final Items items;
    private final Clock clock;

    Search(SearchIndex index, Sights sights, Items items, Clock clock) {
        this.index = index;
        this.sights = sights;
        this.items = items;
        this.clock = clock;
    }

    /// What the index says, and the words to mark in it.
    private record Looked(Hits hits, Query words, @Nullable String nearest) {}

    /// A page of results after a place (null: from the beginning).
    public Found find(Viewer viewer, SearchFilter filter, @Nullable HitCursor after, int limit) {
        return find(
                new Finder.Asked(filter, sights.of(viewer), since(filter), after, limit), viewer);
    }

    /// The best of what is no older than a moment, for searches that wait for it.
    public Found findSince(Viewer viewer, SearchFilter filter, Instant since, int limit) {
        return find(new Finder.Asked(filter, sights.of(viewer), since, null, limit), viewer);
    }

    /// Cards of an item and then of what is like it, as far as this viewer may see it; nothing
    /// where they may not see the item itself.
    public List<ItemCard> similar(Viewer viewer, Item item, int most) {
        var sight = sights.of(viewer);
        var found =
                index.read(reader -> new Likeness(reader).to(item, sight, most)).orElse(List.of());
        var asked = new LinkedHashSet<Item>();
        asked.add(item);
        asked.addAll(found);
        var cards = items.find(viewer, asked);
        return cards.containsKey(item)
                ? asked.stream().map(cards::get).filter(Objects::nonNull).toList()
                : List.of();
    }

    private Found find(Finder.Asked first, Viewer viewer) {
        var asked = first;
        for (int round = 1; ; round++) {
            var looked = look(asked);
            if (looked == null) {
                return Found.NOTHING;
            }
            var found = checked(viewer, looked);
            var next = found.next();
            if (!found.results().isEmpty() || next == null || round == ROUNDS) {
                return found;
            }
            asked =
                    new Finder.Asked(
                            asked.filter(), asked.sight(), asked.since(), next, asked.limit());
        }
    }

    private @Nullable Looked look(Finder.Asked asked) {
        return index.read(reader -> look(asked, reader)).orElse(null);
    }

    private Looked look(Finder.Asked asked, IndexReader reader) throws IOException {
        var finder = new Finder(reader);
        var hits = finder.find(asked);
        boolean nothing = hits.hits().isEmpty() && asked.after() == null;
        var nearest =
                nothing && !asked.sight().tokens().isEmpty()
                        ? new Spelling(reader, finder).nearest(asked).orElse(null)
                        : null;
        return new Looked(hits, finder.words(asked.filter(), hits.lenient()), nearest);
    }

    private Found checked(Viewer viewer, Looked looked) {
        var hits = looked.hits.hits();
        var wanted = new LinkedHashSet<Item>();
        for (var hit : hits) {
            wanted.add(hit.item());
            if (hit.place() != null) {
                wanted.add(hit.place());
            }
            if (hit.author() != null) {
                wanted.add(Found.member(hit.author()));
            }
        }
        var cards = items.find(viewer, wanted);
        var results = results(hits, cards, new Highlights(looked.words));
        int hidden = hits.size() - results.size();
        return new Found(
                results,
                Math.max(0, looked.hits.total() - hidden),
                looked.hits.lenient(),
                looked.hits.more() ? hits.getLast().cursor() : null,
                looked.nearest,
                new HashMap<>(cards));
    }

    private static List<Found.Result> results(
            List<Hit> hits, Map<Item, ItemCard> cards, Highlights highlights) {
        var results = new ArrayList<Found.Result>();
        try {
            for (var hit : hits) {
                var card = cards.get(hit.item());
                if (card != null) {
                    results.add(
                            new Found.Result(
                                    hit,
                                    card,
                                    highlights.title(card.title()),
                                    highlights.body(hit.body())));
                }
            }
            return results;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Instant since(SearchFilter filter) {
        return filter.age() == SearchFilter.Age.ANY
                ? Instant.EPOCH
                : clock.instant().minus(filter.age().most());
    }
}
