package org.consilium.people.directory;

import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consilium.people.MemberCard;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Component;

/// Reads the directory. The conditions of a filter stand where the statement says so, each with its
/// own parameter: an index serves what is asked for only if the statement asks for nothing else.
///
/// Measured with 100,000 members on two busy cores: specialty, country, both, quick, or nothing 1
/// to 5 ms by an index in the order of the list; rare words and places 6 to 15 ms by bitmap and a
/// sort; a language 3 to 8 ms along the list, because even a rare one fills a page soon; the worst
/// mix 32 ms.
@Component
class DirectoryRepository {
    private static final String CONDITIONS = "/* conditions */";
    private static final int WORDS_AT_MOST = 4;

    @Sql
    private static final String LIST =
            """
            select listed.name_key, listed.languages, listed.answers,
                   case when listed.answers >= 5 then listed.median_minutes end as median_minutes,
                   coalesce(profile.headline, '') as headline, coalesce(profile.asks, '') as asks,
                   card.member_id, card.name, card.handle, card.audience, card.kind, card.specialty,
                   card.place, card.country, card.verified_until, card.photo_id
            from (
                select * from people.listing
                where (name_key, member_id) > (:afterName, :afterId)
                  and verified_until > :now
                  and member_id not in (
                    select other_id from people.pub_apart apart where apart.member_id = :viewer)
                  /* conditions */
                order by name_key, member_id
                limit :limit) as listed
            join people.pub_member_card card on card.member_id = listed.member_id
            left join people.profile profile on profile.member_id = listed.member_id
                and not exists (
                    select from people.hiding where hiding.member_id = listed.member_id)
            order by listed.name_key, listed.member_id
            """;

    /// Jumps from one country to the next in an index, however many members there are.
    @Sql
    private static final String COUNTRIES =
            """
            with recursive found as (
                (select country from people.listing order by country limit 1)
                union all
                select (select listing.country from people.listing
                        where listing.country > found.country order by listing.country limit 1)
                from found
                where found.country is not null)
            select country from found where country is not null
            """;

    private final Database database;
    private final Clock clock;

    DirectoryRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Colleague> list(MemberId viewer, DirectoryFilter filter, NameCursor after, int limit) {
        var parameters = new LinkedHashMap<String, Object>();
        var statement =
                database.sql(LIST.replace(CONDITIONS, conditions(filter, parameters)))
                        .param("viewer", viewer)
                        .param("afterName", after.nameKey())
                        .param("afterId", after.id())
                        .param("now", clock.instant())
                        .param("limit", limit + 1);
        parameters.forEach(statement::param);
        return statement.query(DirectoryRepository::colleague).list();
    }

    /// The codes of countries that have somebody in the directory.
    List<String> countries() {
        return database.sql(COUNTRIES).query(row -> row.text("country")).list();
    }

    private static String conditions(DirectoryFilter filter, Map<String, Object> parameters) {
        var sql = new StringBuilder();
        if (!filter.specialty().isEmpty()) {
            sql.append(" and specialty = :specialty");
            parameters.put("specialty", filter.specialty());
        }
        if (!filter.country().isEmpty()) {
            sql.append(" and country = :country");
            parameters.put("country", filter.country());
        }
        if (!filter.place().isEmpty()) {
            sql.append(" and place_key like lower(public.unaccent(:place))");
            parameters.put("place", "%" + literal(filter.place()) + "%");
        }
        if (!filter.language().isEmpty()) {
            sql.append(" and languages @> array[:language]::text[]");
            parameters.put("language", filter.language());
        }
        if (filter.quick()) {
            sql.append(" and quick");
        }
        words(filter, sql, parameters);
        return sql.toString();
    }

    /// Each word begins a part of the name.
    private static void words(
            DirectoryFilter filter, StringBuilder sql, Map<String, Object> parameters) {
        int number = 0;
        for (var word : filter.words().split("\\s+", WORDS_AT_MOST + 1)) {
            if (!word.isEmpty() && number < WORDS_AT_MOST) {
                var first = "word" + number;
                var later = "laterWord" + number;
                sql.append(" and (name_key like lower(public.unaccent(:%s))".formatted(first))
                        .append(" or name_key like lower(public.unaccent(:%s)))".formatted(later));
                parameters.put(first, literal(word) + "%");
                parameters.put(later, "% " + literal(word) + "%");
                number++;
            }
        }
    }

    /// Text in which LIKE finds no wildcards.
    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Colleague colleague(Row row) throws SQLException {
        return new Colleague(
                MemberCard.read(row, ""),
                row.text("name_key"),
                row.text("headline"),
                row.text("asks"),
                row.texts("languages"),
                row.integerOrNull("median_minutes"),
                row.integer("answers"));
    }
}
