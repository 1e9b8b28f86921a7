package org.consilium.moderation.queue;

import java.sql.SQLException;
import org.consilium.moderation.HouseRules;
import org.consilium.moderation.MatterLine;
import org.consilium.moderation.Measure;
import org.consilium.moderation.TrustLevel;
import org.consilium.moderation.model.Matter;
import org.consilium.moderation.model.Reportables;
import org.consilium.platform.Cursor;
import org.consilium.platform.Item;
import org.consilium.platform.Row;
import org.consilium.platform.Slice;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// Lists matters for those who decide on them; never those about the viewer.
@Component
public class MatterLines {
    static final int LIMIT = 25;

    private final MatterLineQueries queries;
    private final Reportables reportables;
    private final HouseRules rules;

    MatterLines(MatterLineQueries queries, Reportables reportables, HouseRules rules) {
        this.queries = queries;
        this.reportables = reportables;
        this.rules = rules;
    }

    /// A line and where it stands in its list.
    private record Placed(MatterLine line, Cursor cursor) {}

    public Slice<MatterLine> openIn(Viewer viewer, Item place, Cursor after) {
        return lines(queries.openIn(viewer.id(), place, after, row -> placed(row, viewer)));
    }

    Slice<MatterLine> list(Viewer viewer, QueueFilter filter, Cursor after) {
        return lines(
                filter.show() == QueueFilter.Show.DECIDED
                        ? queries.decided(viewer.id(), filter, after, row -> placed(row, viewer))
                        : queries.open(viewer.id(), filter, after, row -> placed(row, viewer)));
    }

    private static Slice<MatterLine> lines(java.util.List<Placed> rows) {
        var slice = Slice.of(rows, LIMIT, Placed::cursor);
        return new Slice<>(slice.items().stream().map(Placed::line).toList(), slice.next());
    }

    private Placed placed(Row row, Viewer viewer) throws SQLException {
        var matter = Matter.read(row);
        var closed = matter.closedAt();
        var at = closed == null ? matter.rankAt() : closed;
        return new Placed(line(matter, row, viewer), Cursor.of(at, matter.id()));
    }

    private MatterLine line(Matter matter, Row row, Viewer viewer) throws SQLException {
        var author = matter.author();
        var assignee = matter.assignee();
        return new MatterLine(
                matter.id().path(),
                reportables.label(matter.item()),
                row.text("title"),
                author == null ? null : author.name(),
                rules.name(matter.reason()),
                matter.urgent(),
                matter.reports(),
                matter.openedAt(),
                matter.dueAt(),
                matter.closedAt(),
                assignee == null ? null : assignee.name(),
                matter.isAssignedTo(viewer.id()),
                row.enumOrNull("level", TrustLevel.class),
                row.enumOrNull("measure", Measure.class));
    }
}
