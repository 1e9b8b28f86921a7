package org.consilium.groups.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.consilium.groups.RoomId;
import org.consilium.platform.Cast;
import org.consilium.platform.Role;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeenRoomPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Tie ASKED = new Tie(null, NOW, null, 0);
    private static final Tie REMOVED = new Tie(null, null, "because", 0);
    private static final Tie MEMBER = new Tie(RoomRole.MEMBER, null, null, 0);
    private static final Tie OWNER = new Tie(RoomRole.OWNER, null, null, 0);

    @Test
    void showsNothingToPatients() {
        var seen = seen(Joining.OPEN, Tie.NONE, viewer(Cast.HANA, null));
        assertThat(seen.maySee()).isFalse();
        assertThat(seen.mayRead()).isFalse();
        assertThat(seen.mayJoin()).isFalse();
        assertThat(seen.mayAsk()).isFalse();
    }

    @Test
    void showsOnlyAboutToUnverified() {
        var seen = seen(Joining.OPEN, Tie.NONE, viewer(Cast.CHEN, null));
        assertThat(seen.maySee()).isTrue();
        assertThat(seen.mayRead()).isFalse();
        assertThat(seen.mayAsk()).isFalse();
    }

    @Test
    void endsOwnershipWithVerification() {
        var seen = seen(Joining.BY_REQUEST, OWNER, viewer(Cast.DALIA, NOW));
        assertThat(seen.mayRead()).isFalse();
        assertThat(seen.mayOwn()).isFalse();
        assertThat(seen.mayModerate()).isFalse();
    }

    @Test
    void letsVerifiedReadPostAndJoinOpenRooms() {
        var seen = seen(Joining.OPEN, Tie.NONE, verified(Cast.AMARA));
        assertThat(seen.mayRead()).isTrue();
        assertThat(seen.mayPost()).isTrue();
        assertThat(seen.mayJoin()).isTrue();
        assertThat(seen.mayAsk()).isFalse();
        assertThat(seen.mayModerate()).isFalse();
    }

    @Test
    void letsOthersAskOnceWhereOwnersAdmit() {
        var stranger = seen(Joining.BY_REQUEST, Tie.NONE, verified(Cast.LENA));
        assertThat(stranger.mayRead()).isFalse();
        assertThat(stranger.mayJoin()).isFalse();
        assertThat(stranger.mayAsk()).isTrue();
        assertThat(seen(Joining.BY_REQUEST, ASKED, verified(Cast.LENA)).mayAsk()).isFalse();
        assertThat(seen(Joining.BY_REQUEST, MEMBER, verified(Cast.LENA)).mayRead()).isTrue();
    }

    @Test
    void letsRemovedReadAndAskButNotPost() {
        var seen = seen(Joining.OPEN, REMOVED, verified(Cast.BRUNO));
        assertThat(seen.mayRead()).isTrue();
        assertThat(seen.mayPost()).isFalse();
        assertThat(seen.mayJoin()).isFalse();
        assertThat(seen.mayAsk()).isTrue();
    }

    @Test
    void letsModeratorsModerateOnlyWhereTheyRead() {
        assertThat(seen(Joining.OPEN, Tie.NONE, moderator()).mayModerate()).isTrue();
        assertThat(seen(Joining.BY_REQUEST, Tie.NONE, moderator()).mayModerate()).isFalse();
        assertThat(seen(Joining.BY_REQUEST, OWNER, verified(Cast.ELIF)).mayModerate()).isTrue();
        assertThat(seen(Joining.BY_REQUEST, MEMBER, verified(Cast.ELIF)).mayModerate()).isFalse();
    }

    private static SeenRoom seen(Joining joining, Tie tie, Viewer viewer) {
        var room =
                new Room(
                        new RoomId(new UUID(1, 1)),
                        "a-room",
                        "A room",
                        "For tests",
                        null,
                        joining,
                        "",
                        NOW,
                        1,
                        new RoomNumbers(1, 0, null),
                        null);
        return SeenRoom.of(room, tie, viewer, NOW);
    }

    private static Viewer verified(Cast one) {
        return viewer(one, NOW.plusSeconds(60));
    }

    private static Viewer viewer(Cast one, @Nullable Instant verifiedUntil) {
        return viewer(one, verifiedUntil, Set.of());
    }

    private static Viewer moderator() {
        return viewer(Cast.FARID, NOW.plusSeconds(60), Set.of(Role.MODERATOR));
    }

    private static Viewer viewer(Cast one, @Nullable Instant verifiedUntil, Set<Role> roles) {
        return new Viewer(
                one.id(),
                one.fullName(),
                one.audience(),
                roles,
                verifiedUntil,
                Locale.UK,
                ZoneOffset.UTC);
    }
}
