package org.consilium.moderation.model;

import java.sql.SQLException;
import java.time.Instant;
import org.consilium.moderation.DecisionId;
import org.consilium.moderation.HouseRule;
import org.consilium.moderation.Measure;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.jspecify.annotations.Nullable;

/// A decision with what it was about, as it was kept with the reports. `member` is whom it
/// concerns; `place` is the room it is limited to.
public record Decision(
        DecisionId id,
        MatterId matter,
        Item item,
        String title,
        String body,
        String path,
        @Nullable MemberId member,
        Verdict verdict,
        @Nullable Item place,
        boolean automated,
        boolean ownInitiative,
        MemberId decider,
        String deciderName,
        Instant decidedAt,
        @Nullable Reversal reversal) {

    /// What was decided: the measure, whether the thing is hidden besides, the rule and what it
    /// stands on, the facts, and the end of a sanction.
    public record Verdict(
            Measure measure,
            boolean hides,
            String rule,
            HouseRule.Ground ground,
            String facts,
            @Nullable Instant endsAt) {}

    /// That it was taken back: by an appeal, or by moderators themselves.
    public record Reversal(boolean byAppeal, String reason, String byName, Instant at) {}

    /// Reads the columns of [DecisionRepository].
    static Decision read(Row row) throws SQLException {
        return new Decision(
                row.id("id", DecisionId::new),
                row.id("matter_id", MatterId::new),
                new Item(row.text("item_kind"), row.uuid("item_id")),
                row.text("title"),
                row.text("body"),
                row.text("path"),
                row.idOrNull("member_id", MemberId::new),
                verdict(row),
                Matter.place(row),
                row.flag("automated"),
                row.flag("own_initiative"),
                row.id("decided_by", MemberId::new),
                row.text("decider_name"),
                row.instant("decided_at"),
                reversal(row));
    }

    private static Verdict verdict(Row row) throws SQLException {
        return new Verdict(
                row.enumOf("measure", Measure.class),
                row.flag("hides"),
                row.text("rule"),
                row.enumOf("ground", HouseRule.Ground.class),
                row.text("facts"),
                row.instantOrNull("ends_at"));
    }

    private static @Nullable Reversal reversal(Row row) throws SQLException {
        var cause = row.textOrNull("cause");
        return cause == null
                ? null
                : new Reversal(
                        cause.equals("APPEAL"),
                        row.text("reversal_reason"),
                        row.text("reverser_name"),
                        row.instant("reversed_at"));
    }

    public boolean stands() {
        return reversal == null;
    }

    public boolean concerns(MemberId one) {
        return one.equals(member);
    }
}
