package org.consilium.people;

import java.sql.SQLException;
import java.time.Instant;
import org.consilium.files.FileId;
import org.consilium.platform.Audience;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.verification.CredentialKind;
import org.jspecify.annotations.Nullable;

/// Who a member is in one line: a row of the view `people.pub_member_card`. `kind` and `specialty`
/// are what was verified; they are a fact only while [#isVerified]. `country` is an ISO 3166 code
/// of two letters. [Bylines] writes it for a reader.
public record MemberCard(
        MemberId id,
        String name,
        String handle,
        Audience audience,
        @Nullable CredentialKind kind,
        @Nullable String specialty,
        @Nullable String place,
        @Nullable String country,
        @Nullable Instant verifiedUntil,
        @Nullable FileId photo) {

    /// Reads a card from columns of the view whose names begin with `prefix` (`author_member_id`,
    /// `author_name`, …). A list that shows faces asks for `photo_id` too.
    public static MemberCard read(Row row, String prefix) throws SQLException {
        return new MemberCard(
                row.id(prefix + "member_id", MemberId::new),
                row.text(prefix + "name"),
                row.text(prefix + "handle"),
                row.enumOf(prefix + "audience", Audience.class),
                row.enumOrNull(prefix + "kind", CredentialKind.class),
                row.textOrNull(prefix + "specialty"),
                row.textOrNull(prefix + "place"),
                row.textOrNull(prefix + "country"),
                row.instantOrNull(prefix + "verified_until"),
                row.idIfAsked(prefix + "photo_id", FileId::new));
    }

    public boolean isVerified(Instant now) {
        return verifiedUntil != null && now.isBefore(verifiedUntil);
    }

    /// The profile; of nobody's account, under which sealed names stand, the page that says what
    /// that is.
    public String path() {
        return isPseudonym() ? "/cases/unsealings" : "/people/" + handle;
    }

    /// Whether it is nobody's account, under which others write whose names are sealed.
    public boolean isPseudonym() {
        return audience == Audience.PATIENT && handle.startsWith("sealed.");
    }

    /// What was verified, by whom, until when.
    public String verifiedPath() {
        return "/members/" + handle + "/verification";
    }
}
