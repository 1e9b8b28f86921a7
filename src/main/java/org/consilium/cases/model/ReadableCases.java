package org.consilium.cases.model;

/// Which published cases a list may show, as a condition of SQL: what [CasePlaces] and rooms answer
/// for one place, for many at once. For verified viewers only.
public final class ReadableCases {
    /// Of `cases.report r`, for the member `:viewer`.
    public static final String BY_VIEWER =
            """
            (r.readership = 'VERIFIED'
                or r.author_id = :viewer
                or r.readership = 'SPECIALTY' and r.readership_specialty = (
                    select v.specialty from verification.pub_verified v
                    where v.member_id = :viewer)
                or r.readership = 'NAMED' and exists (
                    select from cases.reader n
                    where n.case_id = r.id and n.member_id = :viewer)
                or r.readership = 'ROOM' and exists (
                    select from groups.pub_room g
                    where g.id = r.readership_room and (g.joining = 'OPEN' or exists (
                        select from groups.pub_membership p
                        where p.room_id = g.id and p.member_id = :viewer))))
            """;

    private ReadableCases() {}
}
