package org.consilium.cases.sealing;

import java.util.Optional;
import org.consilium.accounts.Members;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.verification.Specialties;
import org.springframework.stereotype.Repository;

/// Who a case says wrote it where the name is sealed: one account for each specialty, that is
/// nobody's and everybody's, so that it tells no more than the specialty.
@Repository
public class Pseudonyms {
    private static final String ANY = "medicine";

    @Sql
    private static final String SPECIALTY =
            """
            select specialty from verification.pub_verified where member_id = :member
            """;

    private final Database database;
    private final Specialties specialties;
    private final Members members;

    Pseudonyms(Database database, Specialties specialties, Members members) {
        this.database = database;
        this.specialties = specialties;
        this.members = members;
    }

    public MemberId of(MemberId author) {
        var code =
                database.sql(SPECIALTY)
                        .param("member", author)
                        .query(row -> Optional.ofNullable(row.textOrNull("specialty")))
                        .optional()
                        .flatMap(found -> found)
                        .flatMap(specialties::find);
        return code.map(each ->
                        members.pseudonym(
                                "sealed." + each.code(),
                                "Verified colleague, " + each.name().english()))
                .orElseGet(() -> members.pseudonym("sealed." + ANY, "Verified colleague"));
    }
}
