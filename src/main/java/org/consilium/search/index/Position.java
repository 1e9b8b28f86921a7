package org.consilium.search.index;

/// A place in the change log: a transaction and a row of it.
record Position(long xid, long seq) implements Comparable<Position> {
    @Override
    public int compareTo(Position other) {
        int byTransaction = Long.compare(xid, other.xid);
        return byTransaction == 0 ? Long.compare(seq, other.seq) : byTransaction;
    }
}
