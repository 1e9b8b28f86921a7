package org.consilium.people.finding;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.consilium.search.SearchDocument;
import org.consilium.search.SearchSource;
import org.consilium.search.SearchTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Clinicians as documents of the search index, for clinicians, as their profiles are; what a
/// moderator hid is not found. The specialty to filter by is the verified one.
@Repository
class PersonDocumentQueries implements SearchSource {
    static final String KIND = "member";

    @Sql
    private static final String PEOPLE =
            """
            select m.id, m.name, m.created_at, v.specialty,
                   coalesce(p.headline, '') as headline,
                   coalesce(p.subspecialty, '') as subspecialty,
                   coalesce(p.asks, '') as asks, coalesce(p.about, '') as about,
                   coalesce(p.town, '') as town, coalesce(p.region, '') as region,
                   array(select w.title from people.work w
                         where w.member_id = m.id and h.member_id is null order by w.year desc, w.id desc) as works,
                   array(select 'doi:' || w.doi from people.work w
                         where w.member_id = m.id and h.member_id is null
                             and w.doi is not null) as dois,
                   array(select 'pmid:' || w.pubmed_id from people.work w
                         where w.member_id = m.id and h.member_id is null
                             and w.pubmed_id is not null) as pmids
            from accounts.pub_member m
            left join verification.pub_verified v on v.member_id = m.id
            left join people.hiding h on h.member_id = m.id
            left join people.profile p on p.member_id = m.id and h.member_id is null
            where m.audience = 'CLINICIAN'
            """;

    @Sql private static final String OF = PEOPLE + "and m.id = any(:ids)";

    @Sql
    private static final String AFTER = PEOPLE + "and m.id > :cursor order by m.id limit :limit";

    private final Database database;

    PersonDocumentQueries(Database database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<SearchDocument> after(@Nullable UUID cursor, int limit) {
        return database.sql(AFTER)
                .param("cursor", cursor == null ? new UUID(0, 0) : cursor)
                .param("limit", limit)
                .query(PersonDocumentQueries::document)
                .list();
    }

    @Override
    public List<SearchDocument> documents(Collection<UUID> ids) {
        return database.sql(OF).param("ids", ids).query(PersonDocumentQueries::document).list();
    }

    private static SearchDocument document(Row row) throws SQLException {
        var id = row.id("id", MemberId::new);
        var references = new HashSet<>(row.texts("dois"));
        references.addAll(row.texts("pmids"));
        return new SearchDocument(
                new Item(KIND, id.value()),
                Set.of(SearchTokens.CLINICIANS),
                row.text("name"),
                body(row),
                id,
                row.text("name"),
                null,
                row.textOrNull("specialty"),
                Set.of(),
                references,
                SearchDocument.Shape.PERSON,
                SearchDocument.Progress.NONE,
                row.instant("created_at"));
    }

    private static String body(Row row) throws SQLException {
        var place =
                Stream.of(row.text("town"), row.text("region"))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
        var first =
                Stream.of(row.text("headline"), row.text("subspecialty"), place, row.text("asks"));
        var parts = Stream.concat(first, row.texts("works").stream());
        return Stream.concat(parts, Stream.of(row.text("about")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> part.matches("(?s).*[.!?]") ? part : part + ".")
                .collect(Collectors.joining(" "));
    }
}
