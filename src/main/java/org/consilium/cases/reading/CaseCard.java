package org.consilium.cases.reading;

import java.sql.SQLException;
import java.time.Instant;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.AgeBand;
import org.consilium.cases.model.Sex;
import org.consilium.discussions.ThreadId;
import org.consilium.people.MemberCard;
import org.consilium.people.SilenceKind;
import org.consilium.platform.Row;
import org.jspecify.annotations.Nullable;

/// A published case as one line of a list. `readSeq` is how far the viewer has read its thread,
/// null for never opened.
public record CaseCard(
        CaseId id,
        ThreadId thread,
        String question,
        @Nullable AgeBand age,
        @Nullable Sex sex,
        @Nullable String specialty,
        boolean sealed,
        MemberCard author,
        Instant publishedAt,
        @Nullable Instant outcomeAt,
        int replies,
        int lastSeq,
        @Nullable Integer readSeq,
        @Nullable SilenceKind silence) {

    static CaseCard read(Row row) throws SQLException {
        return new CaseCard(
                row.id("id", CaseId::new),
                row.id("thread_id", ThreadId::new),
                row.text("title"),
                row.enumOrNull("age_band", AgeBand.class),
                row.enumOrNull("sex", Sex.class),
                row.textOrNull("specialty"),
                row.flag("sealed"),
                MemberCard.read(row, "author_"),
                row.instant("published_at"),
                row.instantOrNull("outcome_at"),
                row.integer("reply_count"),
                row.integer("last_seq"),
                row.integerOrNull("read_seq"),
                row.enumOrNull("silence", SilenceKind.class));
    }

    public boolean isSolved() {
        return outcomeAt != null;
    }

    /// Whether the viewer blocked or muted its author: then a line stands for it.
    public boolean isQuiet() {
        return silence != null;
    }

    public int unread() {
        return readSeq == null ? 0 : Math.max(0, lastSeq - readSeq);
    }

    /// The thread where this viewer left it.
    public String path() {
        return unread() > 0 ? thread.path() + "#first-unread" : thread.path();
    }
}
