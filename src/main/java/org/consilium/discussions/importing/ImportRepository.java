package org.consilium.discussions.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.discussions.ImportedTexts.Into;
import org.consilium.discussions.ImportedTexts.Text;
import org.consilium.discussions.model.Evidence;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.consilium.search.SearchChanges;
import org.springframework.stereotype.Repository;
import org.springframework.web.util.HtmlUtils;

/// Writes imported texts, hundreds with one statement.
@Repository
class ImportRepository {
    @Sql
    private static final String PUBLISHED =
            """
            select thread_id as id from discussions.imported where thread_id = any(:ids)
            """;

    @Sql
    private static final String HELD =
            """
            select id from discussions.held_text where id = any(:ids)
            """;

    @Sql
    private static final String PUBLISH =
            """
            with given as (
                select * from unnest(
                    cast(:ids as uuid[]), cast(:externals as text[]), cast(:titles as text[]),
                    cast(:bodies as text[]), cast(:htmls as text[]), cast(:evidence as text[]))
                    as one (id, external_id, title, body, html, evidence)
            ), made as (
                insert into discussions.thread
                    (id, place_kind, place_id, kind, title, tags, author_id, submission_id,
                     created_at, active_at)
                select id, cast(:place_kind as text), cast(:place as uuid), 'ARTICLE', title, '{}',
                       cast(:author as uuid), id, cast(:at as timestamptz),
                       cast(:at as timestamptz)
                from given
                on conflict do nothing
                returning id
            ), written as (
                insert into discussions.thread_text (thread_id, body, html, evidence)
                select id, body, html, string_to_array(evidence, ' ')
                from given join made using (id)
            ), freed as (
                delete from discussions.held_text where id in (select id from made)
            )
            insert into discussions.imported (thread_id, collection, external_id)
            select id, cast(:collection as text), external_id from given join made using (id)
            """;

    @Sql
    private static final String HOLD =
            """
            insert into discussions.held_text
                (id, collection, external_id, title, body, findings, held_at)
            values (:id, :collection, :external, :title, :body, :findings, :at)
            on conflict do nothing
            """;

    /// A text with its id, and how many findings are open in it.
    record Kept(UUID id, Text text, int open) {}

    /// What was taken in before.
    record Known(Set<UUID> published, Set<UUID> held) {
        Known {
            published = Set.copyOf(published);
            held = Set.copyOf(held);
        }
    }

    private final Database database;
    private final SearchChanges search;

    ImportRepository(Database database, SearchChanges search) {
        this.database = database;
        this.search = search;
    }

    Known known(List<UUID> ids) {
        return new Known(among(PUBLISHED, ids), among(HELD, ids));
    }

    private Set<UUID> among(String sql, List<UUID> ids) {
        return new HashSet<>(
                database.sql(sql).param("ids", ids).query(row -> row.uuid("id")).list());
    }

    void publish(Into into, Collection<Kept> texts) {
        if (texts.isEmpty()) {
            return;
        }
        var ids = new ArrayList<UUID>();
        var externals = new ArrayList<String>();
        var titles = new ArrayList<String>();
        var bodies = new ArrayList<String>();
        var htmls = new ArrayList<String>();
        var evidence = new ArrayList<String>();
        for (var each : texts) {
            var text = each.text;
            ids.add(each.id);
            externals.add(text.external());
            titles.add(text.title());
            bodies.add(text.body());
            htmls.add(html(text.body()));
            evidence.add(
                    String.join(
                            " ", Evidence.in(text.body()).stream().map(Evidence::stored).toList()));
        }
        database.sql(PUBLISH)
                .param("ids", ids)
                .param("externals", externals)
                .param("titles", titles)
                .param("bodies", bodies)
                .param("htmls", htmls)
                .param("evidence", evidence)
                .param("place_kind", into.place().kind())
                .param("place", into.place().id())
                .param("author", into.author())
                .param("collection", into.collection())
                .param("at", into.at())
                .update();
        search.note("thread", ids);
        search.note(HeldTexts.KIND, ids);
    }

    void hold(Into into, Collection<Kept> texts) {
        database.forEach(
                HOLD,
                texts,
                (batch, each) ->
                        batch.param("id", each.id)
                                .param("collection", into.collection())
                                .param("external", each.text.external())
                                .param("title", each.text.title())
                                .param("body", each.text.body())
                                .param("findings", each.open)
                                .param("at", into.at()));
        search.note(HeldTexts.KIND, texts.stream().map(Kept::id).toList());
    }

    /// A text of others is shown as it is: a star in it is no mark.
    private static String html(String body) {
        var html = new StringBuilder();
        for (var paragraph : List.of(body.split("\n\\s*\n", -1))) {
            html.append("<p>").append(HtmlUtils.htmlEscape(paragraph.strip(), "UTF-8"));
            html.append("</p>");
        }
        return html.toString();
    }
}
