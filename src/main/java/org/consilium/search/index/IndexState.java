package org.consilium.search.index;

/// What a page says of the index. `documents` are those written so far while it is built;
/// `isComplete` says whether what is found now was complete once: during a later build the older
/// index goes on answering.
public record IndexState(boolean isBuilding, boolean isComplete, long documents) {
    static final IndexState CLOSED = new IndexState(true, false, 0);

    static final IndexState READY = new IndexState(false, true, 0);
}
