package org.consilium.groups.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.consilium.groups.membership.Memberships;
import org.consilium.groups.membership.Requests;
import org.consilium.groups.model.RoomAccess;
import org.consilium.groups.room.MakeRoom;
import org.consilium.platform.Audience;
import org.consilium.platform.Cast;
import org.consilium.platform.DemoStory;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The cast opens rooms and comes into them; colleagues join those of their specialty.
@Component
class GroupsDemo implements DemoStory {
    private static final String RHEUMATOLOGY = "rheumatology";

    private final MakeRoom makeRoom;
    private final Memberships memberships;
    private final Requests requests;
    private final RoomAccess access;
    private final DemoQueries queries;
    private final JsonMapper json;
    private final Clock clock;

    GroupsDemo(
            MakeRoom makeRoom,
            Memberships memberships,
            Requests requests,
            RoomAccess access,
            DemoQueries queries,
            JsonMapper json,
            Clock clock) {
        this.makeRoom = makeRoom;
        this.memberships = memberships;
        this.requests = requests;
        this.access = access;
        this.queries = queries;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public int chapter() {
        return 40;
    }

    @Override
    public void tell() {
        var rooms = rooms();
        for (var room : rooms) {
            makeRoom.make(viewer(room.owner()), room.text());
            room.members().forEach(one -> enter(viewer(one), room));
        }
        bringColleagues(rooms);
        var joon = viewer(Cast.JOON);
        requests.ask(
                joon,
                access.toComeAndGo(joon, RHEUMATOLOGY),
                "I look after the infusions of biologics on our unit and would like to read along.");
    }

    /// Into an open room by oneself, into another by the owner's word.
    private void enter(Viewer viewer, DemoRoom room) {
        var seen = access.toComeAndGo(viewer, room.slug());
        if (room.isOpen()) {
            memberships.join(viewer, seen);
            return;
        }
        requests.ask(viewer, seen, "I treat patients with you on the same wards.");
        var owner = viewer(room.owner());
        requests.admitLongestWaiting(owner, access.toOwn(owner, room.slug()));
    }

    private void bringColleagues(List<DemoRoom> rooms) {
        var cast = Arrays.stream(Cast.values()).map(Cast::id).toList();
        for (var one : queries.verified(clock.instant())) {
            if (!cast.contains(one.id())) {
                var viewer = viewer(one.id(), one.name(), one.verifiedUntil());
                rooms.stream()
                        .filter(DemoRoom::isOpen)
                        .filter(room -> isFor(room, one))
                        .forEach(room -> enter(viewer, room));
            }
        }
    }

    /// Their own specialty's rooms, and a few others that differ from one to the next.
    private static boolean isFor(DemoRoom room, DemoQueries.Colleague one) {
        return one.specialty().equals(room.specialty())
                || Math.floorMod(one.id().hashCode() + room.name().hashCode(), 3) == 0;
    }

    private Viewer viewer(Cast one) {
        return viewer(one.id(), one.fullName(), clock.instant().plus(Duration.ofDays(1)));
    }

    private static Viewer viewer(MemberId id, String name, Instant verifiedUntil) {
        return new Viewer(
                id, name, Audience.CLINICIAN, Set.of(), verifiedUntil, Locale.UK, ZoneOffset.UTC);
    }

    private List<DemoRoom> rooms() {
        try (var file = new ClassPathResource("demo/groups/rooms.json").getInputStream()) {
            return json.readValue(file, new TypeReference<List<DemoRoom>>() {});
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
