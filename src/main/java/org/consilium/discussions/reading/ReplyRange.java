package org.consilium.discussions.reading;

import org.consilium.discussions.ThreadId;
import org.jspecify.annotations.Nullable;

/// Which replies a page shows, by their numbers: thirty, from 1, 31, 61, …; so each page has one
/// address, and a reply written later moves nothing.
public record ReplyRange(int first, int last, int lastSeq) {
    static final int REPLIES = 30;

    /// The page that holds the reply with number `wanted`; what is out of range is brought into it.
    public static ReplyRange around(int wanted, int lastSeq) {
        int inside = Math.clamp(wanted, 1, Math.max(1, lastSeq));
        int first = (inside - 1) / REPLIES * REPLIES + 1;
        return new ReplyRange(first, first + REPLIES - 1, lastSeq);
    }

    /// The page that is opened without asking for one: of the first reply not read, or the last.
    public static ReplyRange opened(@Nullable Integer readSeq, int lastSeq) {
        return around(readSeq == null ? 1 : readSeq + 1, lastSeq);
    }

    public boolean isFirst() {
        return first == 1;
    }

    public boolean isLast() {
        return last >= lastSeq;
    }

    public boolean isWhole() {
        return isFirst() && isLast();
    }

    public boolean holds(int seq) {
        return first <= seq && seq <= last;
    }

    /// The number of the last reply on the page; 0 when there is none.
    public int shownLast() {
        return Math.min(last, lastSeq);
    }

    public @Nullable String previousPath(ThreadId thread) {
        return isFirst() ? null : path(thread, first - REPLIES);
    }

    public @Nullable String nextPath(ThreadId thread) {
        return isLast() ? null : path(thread, last + 1);
    }

    public String firstPath(ThreadId thread) {
        return path(thread, 1);
    }

    public String lastPath(ThreadId thread) {
        return path(thread, around(lastSeq, lastSeq).first());
    }

    private static String path(ThreadId thread, int from) {
        return thread.path() + "?from=" + from + (from == 1 ? "" : "#replies");
    }
}
