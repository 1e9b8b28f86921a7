package org.consilium.people.profile;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.consilium.files.FileId;
import org.consilium.moderation.DecisionId;
import org.consilium.people.MemberCard;
import org.consilium.people.SilenceKind;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Profiles, read with all that stands at the head of their page.
@Component
class ProfileRepository {
    @Sql
    private static final String FIND =
            """
            select card.member_id, card.name, card.handle, card.audience, card.kind, card.specialty,
                   card.place, card.country, card.verified_until, card.photo_id,
                   profile.member_id is not null as has_profile,
                   profile.headline, profile.specialty as stated_specialty, profile.subspecialty,
                   profile.town, profile.region, profile.country as stated_country,
                   profile.languages, profile.asks, profile.about,
                   coalesce(counted.followers, 0) as followers,
                   exists (
                       select from people.follow
                       where follower_id = :viewer and followed_id = card.member_id) as followed,
                   quiet.kind as silence,
                   exists (
                       select from people.pub_apart
                       where pub_apart.member_id = :viewer and other_id = card.member_id) as apart,
                   case when answering.answers >= 5 then answering.median_minutes end
                       as median_minutes,
                   coalesce(answering.answers, 0) as answers,
                   hiding.decision_id, hiding.rule as hiding_rule
            from people.pub_member_card card
            left join people.profile profile on profile.member_id = card.member_id
            left join people.follower_count counted on counted.member_id = card.member_id
            left join people.answering answering on answering.member_id = card.member_id
            left join people.hiding hiding on hiding.member_id = card.member_id
            left join people.silence quiet
                on quiet.member_id = :viewer and quiet.other_id = card.member_id
            where card.handle = :handle and card.audience = 'CLINICIAN'
            """;

    @Sql
    private static final String READ =
            """
            select headline, specialty as stated_specialty, subspecialty, town, region,
                   country as stated_country, languages, asks, about
            from people.profile
            where member_id = :member
            """;

    @Sql
    private static final String HANDLE =
            """
            select handle, photo_id from people.pub_member_card where member_id = :member
            """;

    @Sql
    private static final String SAVE =
            """
            insert into people.profile
                (member_id, headline, specialty, subspecialty, town, region, country, languages,
                 asks, about, updated_at)
            values (:member, :headline, :specialty, :subspecialty, :town, :region, :country,
                    :languages::text[], :asks, :about, :now)
            on conflict (member_id) do update
            set headline = excluded.headline, specialty = excluded.specialty,
                subspecialty = excluded.subspecialty, town = excluded.town,
                region = excluded.region, country = excluded.country,
                languages = excluded.languages, asks = excluded.asks, about = excluded.about,
                updated_at = excluded.updated_at
            """;

    private final Database database;
    private final Clock clock;

    ProfileRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Clinician> find(MemberId viewer, String handle) {
        return database.sql(FIND)
                .param("viewer", viewer)
                .param("handle", handle)
                .query(ProfileRepository::clinician)
                .optional();
    }

    Optional<Profile> read(MemberId member) {
        return database.sql(READ)
                .param("member", member)
                .query(ProfileRepository::profile)
                .optional();
    }

    /// A member's handle, and their face where they have one.
    record Shown(String handle, @Nullable FileId photo) {}

    Shown shown(MemberId member) {
        return database.sql(HANDLE)
                .param("member", member)
                .query(row -> new Shown(row.text("handle"), row.idOrNull("photo_id", FileId::new)))
                .one();
    }

    String handle(MemberId member) {
        return database.sql(HANDLE).param("member", member).query(row -> row.text("handle")).one();
    }

    void save(MemberId member, Profile profile) {
        database.sql(SAVE)
                .param("member", member)
                .param("headline", profile.headline())
                .param("specialty", profile.specialty())
                .param("subspecialty", profile.subspecialty())
                .param("town", profile.town())
                .param("region", profile.region())
                .param("country", profile.country())
                .param("languages", profile.languages())
                .param("asks", profile.asks())
                .param("about", profile.about())
                .param("now", clock.instant())
                .update();
    }

    private static Clinician clinician(Row row) throws SQLException {
        return new Clinician(
                MemberCard.read(row, ""),
                row.flag("has_profile") ? profile(row) : Profile.EMPTY,
                row.integer("followers"),
                row.flag("followed"),
                row.integerOrNull("median_minutes"),
                row.integer("answers"),
                row.enumOrNull("silence", SilenceKind.class),
                row.flag("apart"),
                hidden(row));
    }

    private static Clinician.@Nullable Hidden hidden(Row row) throws SQLException {
        var decision = row.idOrNull("decision_id", DecisionId::new);
        return decision == null ? null : new Clinician.Hidden(decision, row.text("hiding_rule"));
    }

    private static Profile profile(Row row) throws SQLException {
        return new Profile(
                row.text("headline"),
                row.textOrNull("stated_specialty"),
                row.text("subspecialty"),
                row.text("town"),
                row.text("region"),
                row.textOrNull("stated_country"),
                row.texts("languages"),
                row.text("asks"),
                row.text("about"));
    }
}
