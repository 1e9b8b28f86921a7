package org.consilium.discussions.editing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Model of `discussions/history`: every change of a post, the latest first. `back` is the post.
public record HistoryPage(String back, Instant writtenAt, List<Change> changes) {
    public HistoryPage {
        changes = List.copyOf(changes);
    }

    /// What one change did to title and text.
    public record Change(Instant at, List<WordDiff.Piece> title, List<WordDiff.Piece> body) {
        public Change {
            title = List.copyOf(title);
            body = List.copyOf(body);
        }
    }

    static HistoryPage of(String back, Post now, List<Revision> revisions) {
        var changes = new ArrayList<Change>();
        var title = now.titleOrEmpty();
        var body = now.body();
        for (var before : revisions) {
            var titleBefore = before.title() == null ? "" : before.title();
            changes.add(
                    new Change(
                            before.replacedAt(),
                            WordDiff.between(titleBefore, title),
                            WordDiff.between(before.body(), body)));
            title = titleBefore;
            body = before.body();
        }
        return new HistoryPage(back, now.createdAt(), changes);
    }
}
