package org.consilium.people;

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
            select member.id, lower(public.unaccent(member.name)), verified.specialty,
                   coalesce(profile.country, verified.country),
                   lower(public.unaccent(concat_ws(' ', profile.town, profile.region))),
                   coalesce(profile.languages, '{}'), answering.median_minutes,
                   coalesce(answering.answers, 0), verified.expires_at
            from accounts.pub_member member
            join verification.pub_verified verified on verified.member_id = member.id
            left join people.profile profile on profile.member_id = member.id
            left join people.answering answering on answering.member_id = member.id
            where member.id = :member and member.audience = 'CLINICIAN'
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
            select member.id, lower(public.unaccent(member.name)), verified.specialty,
                   coalesce(profile.country, verified.country),
                   lower(public.unaccent(concat_ws(' ', profile.town, profile.region))),
                   coalesce(profile.languages, '{}'), answering.median_minutes,
                   coalesce(answering.answers, 0), verified.expires_at
            from accounts.pub_member member
            join verification.pub_verified verified on verified.member_id = member.id
            left join people.profile profile on profile.member_id = member.id
            left join people.answering answering on answering.member_id = member.id
            where member.audience = 'CLINICIAN'
            on conflict (member_id) do update
            set name_key = excluded.name_key, specialty = excluded.specialty,
                country = excluded.country, place_key = excluded.place_key,
                languages = excluded.languages, median_minutes = excluded.median_minutes,
                answers = excluded.answers, verified_until = excluded.verified_until
            where (listing.name_key, listing.specialty, listing.country, listing.place_key,
                   listing.languages, listing.median_minutes, listing.answers,
                   listing.verified_until)
                is distinct from
                  (excluded.name_key, excluded.specialty, excluded.country, excluded.place_key,
                   excluded.languages, excluded.median_minutes, excluded.answers,
                   excluded.verified_until)
            """;

    @Sql
    private static final String DROP =
            """
            delete from people.listing
            where member_id = :member
              and not exists (
                select from verification.pub_verified verified
                where verified.member_id = listing.member_id)
            """;

    @Sql
    private static final String DROP_ALL =
            """
            delete from people.listing
            where not exists (
                select from verification.pub_verified verified
                where verified.member_id = listing.member_id)
            """;

    private final Database database;

    ListingRepository(Database database) {
        this.database = database;
    }

    /// Makes one member's row anew: there while they are verified, gone when they are not.
    void refresh(MemberId member) {
        database.sql(DROP).param("member", member).update();
        database.sql(REFRESH).param("member", member).update();
    }

    /// The same for all; rows that are right are not touched.
    void refreshAll() {
        database.sql(DROP_ALL).update();
        database.sql(REFRESH_ALL).update();
    }
}
