package org.consilium.people.finding;

import java.util.HashSet;
import java.util.Set;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.platform.Viewer;
import org.consilium.search.HiddenAuthors;
import org.springframework.stereotype.Repository;

/// Whom a viewer blocked or muted, and who blocked them: the search finds neither them nor what
/// they wrote.
@Repository
class SilencedAuthors implements HiddenAuthors {
    private static final int MOST = 2_000;

    @Sql
    private static final String HIDDEN =
            """
            (select author_id from people.pub_silence where reader_id = :viewer limit :most)
            union
            (select other_id from people.pub_apart where member_id = :viewer limit :most)
            """;

    private final Database database;

    SilencedAuthors(Database database) {
        this.database = database;
    }

    @Override
    public Set<MemberId> from(Viewer viewer) {
        return new HashSet<>(
                database.sql(HIDDEN)
                        .param("viewer", viewer.member())
                        .param("most", MOST)
                        .query(row -> row.id("author_id", MemberId::new))
                        .list());
    }
}
