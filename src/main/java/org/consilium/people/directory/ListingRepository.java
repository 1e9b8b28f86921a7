package org.consilium.people.directory;

import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Component;

/// Keeps the directory's rows in step with what they are made of.
@Component
class ListingRepository {
    @Sql
    private static final String REFRESH =
            """
            insert into people.listing
                (member_id, name_key, specialty, country, place_key, languages, median_minutes,
                 answers, verified_until)
            select member_id, name_key, specialty, country, place_key, languages, median_minutes,
                   answers, verified_until
            from people.listing_source
            where member_id = :member
            on conflict (member_id) do update
            set name_key = excluded.name_key, specialty = excluded.specialty,
                country = excluded.country, place_key = excluded.place_key,
                languages = excluded.languages, median_minutes = excluded.median_minutes,
                answers = excluded.answers, verified_until = excluded.verified_until
            """;

    @Sql
    private static final String REFRESH_ALL =
            """
            insert into people.listing
                (member_id, name_key, specialty, country, place_key, languages, median_minutes,
                 answers, verified_until)
            select member_id, name_key, specialty, country, place_key, languages, median_minutes,
                   answers, verified_until
            from people.listing_source source
            where not exists (
                select from people.listing present
                where present.member_id = source.member_id
                  and (present.name_key, present.specialty, present.country, present.place_key,
                       present.languages, present.median_minutes, present.answers,
                       present.verified_until)
                      is not distinct from
                      (source.name_key, source.specialty, source.country, source.place_key,
                       source.languages, source.median_minutes, source.answers,
                       source.verified_until))
            on conflict (member_id) do update
            set name_key = excluded.name_key, specialty = excluded.specialty,
                country = excluded.country, place_key = excluded.place_key,
                languages = excluded.languages, median_minutes = excluded.median_minutes,
                answers = excluded.answers, verified_until = excluded.verified_until
            """;

    @Sql
    private static final String DROP =
            """
            delete from people.listing
            where member_id = :member
              and not exists (
                select from people.listing_source source
                where source.member_id = listing.member_id)
            """;

    @Sql
    private static final String DROP_ALL =
            """
            delete from people.listing
            where not exists (
                select from people.listing_source source
                where source.member_id = listing.member_id)
            """;

    private final Database database;

    ListingRepository(Database database) {
        this.database = database;
    }

    void refresh(MemberId member) {
        database.sql(DROP).param("member", member).update();
        database.sql(REFRESH).param("member", member).update();
    }

    /// Rows that are right are not touched.
    void refreshAll() {
        database.sql(DROP_ALL).update();
        database.sql(REFRESH_ALL).update();
    }
}
