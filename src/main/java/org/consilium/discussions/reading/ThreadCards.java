package org.consilium.discussions.reading;

import org.consilium.discussions.Place;
import org.consilium.discussions.ThreadCard;
import org.consilium.discussions.ThreadFilter;
import org.consilium.discussions.ThreadLists;
import org.consilium.discussions.model.Places;
import org.consilium.platform.Cursor;
import org.consilium.platform.NotFound;
import org.consilium.platform.Slice;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// Lists for those whom the place lets in.
@Component
class ThreadCards implements ThreadLists {
    private static final int CARDS = 25;

    private final Places places;
    private final ThreadCardQueries queries;

    ThreadCards(Places places, ThreadCardQueries queries) {
        this.places = places;
        this.queries = queries;
    }

    @Override
    public Slice<ThreadCard> inPlace(Viewer viewer, Place place, ThreadFilter filter, Cursor from) {
        if (!places.mayRead(viewer, place)) {
            throw new NotFound();
        }
        return queries.list(viewer.id(), place, filter, from, CARDS);
    }
}
