package org.consilium.people;

import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;

/// Whether somebody is known to another: then a message from them needs no asking.
@Repository
public class Ties {
    @Sql
    private static final String FOLLOWS =
            """
            select exists (
                select from people.follow
                where follower_id = :reader and followed_id = :writer) as follows
            """;

    private final Database database;
    private final ObjectProvider<SharedPlaces> places;

    Ties(Database database, ObjectProvider<SharedPlaces> places) {
        this.database = database;
        this.places = places;
    }

    /// Whether `reader` follows `writer` or meets them in a place.
    public boolean knows(MemberId reader, MemberId writer) {
        return follows(reader, writer)
                || places.stream().anyMatch(each -> each.share(reader, writer));
    }

    private boolean follows(MemberId reader, MemberId writer) {
        return database.sql(FOLLOWS)
                .param("reader", reader)
                .param("writer", writer)
                .query(row -> row.flag("follows"))
                .one();
    }
}
