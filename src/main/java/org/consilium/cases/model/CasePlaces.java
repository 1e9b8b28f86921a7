package org.consilium.cases.model;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.cases.CaseId;
import org.consilium.discussions.Place;
import org.consilium.discussions.PlaceAccess;
import org.consilium.discussions.PlaceCard;
import org.consilium.groups.RoomId;
import org.consilium.platform.NotFound;
import org.consilium.platform.Role;
import org.consilium.platform.Viewer;
import org.consilium.search.SearchTokens;
import org.consilium.verification.Specialties;
import org.consilium.verification.Specialty;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// Where cases stand that are for no room: all for the same readers in one *place* of kind `case`,
/// so that who may read is answered without looking at each. A place of a named few is that of one
/// case, with its id. Patients and who is not verified read none.
@Component
public class CasePlaces implements PlaceAccess, SearchTokens {
    public static final String KIND = "case";
    private static final UUID VERIFIED = id("verified");
    private static final String ROOM = "room";
    private static final String KEPT = CasePlaces.class.getName();

    private final ReaderRepository readers;
    private final Specialties specialties;
    private final Clock clock;

    CasePlaces(ReaderRepository readers, Specialties specialties, Clock clock) {
        this.readers = readers;
        this.specialties = specialties;
        this.clock = clock;
    }

    /// The place of a case's thread.
    public static Place of(CaseId id, Readership readership) {
        return switch (readership.kind()) {
            case ROOM -> new Place(ROOM, room(readership).value());
            case SPECIALTY -> new Place(KIND, ofSpecialty(String.valueOf(readership.specialty())));
            case VERIFIED -> new Place(KIND, VERIFIED);
            case NAMED -> new Place(KIND, id.value());
        };
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(Viewer viewer, UUID place) {
        return !readableAmong(viewer, Set.of(place)).isEmpty();
    }

    @Override
    public boolean mayPost(Viewer viewer, UUID place) {
        return mayRead(viewer, place);
    }

    /// Cases have their own way to publication.
    @Override
    public boolean mayStart(Viewer viewer, UUID place) {
        return false;
    }

    @Override
    public boolean mayReadOwn(Viewer viewer, UUID place) {
        return viewer.isClinician();
    }

    @Override
    public boolean mayModerate(Viewer viewer, UUID place) {
        return viewer.has(Role.MODERATOR) && mayRead(viewer, place);
    }

    @Override
    public Optional<PlaceCard> card(UUID place) {
        var where = new Place(KIND, place);
        if (place.equals(VERIFIED)) {
            return Optional.of(new PlaceCard(where, "Cases", "/cases", null));
        }
        return Optional.of(
                specialty(place)
                        .map(each ->
                                new PlaceCard(
                                        where,
                                        "Cases: " + each.name().english(),
                                        "/cases?specialty=" + each.code(),
                                        each.code()))
                        .orElseGet(() -> new PlaceCard(where, "Cases for a few", "/cases", null)));
    }

    @Override
    public Set<UUID> readableAmong(Viewer viewer, Collection<UUID> places) {
        if (!viewer.isVerified(clock.instant())) {
            return Set.of();
        }
        var readable = new HashSet<UUID>();
        var asked = new HashSet<>(places);
        if (asked.remove(VERIFIED)) {
            readable.add(VERIFIED);
        }
        var known = kept(viewer);
        known.stream().filter(asked::remove).forEach(readable::add);
        if (!asked.isEmpty()) {
            asked.retainAll(readers.placesOf(viewer.id(), asked).places());
            readable.addAll(asked);
        }
        return readable;
    }

    @Override
    public List<Viewer> readersAmong(List<Viewer> viewers, UUID place) {
        var verified =
                viewers.stream().filter(viewer -> viewer.isVerified(clock.instant())).toList();
        if (place.equals(VERIFIED) || verified.isEmpty()) {
            return verified;
        }
        var ids = verified.stream().map(Viewer::id).toList();
        var admitted =
                Set.copyOf(
                        specialty(place)
                                .map(each -> readers.ofSpecialty(each.code(), ids))
                                .orElseGet(() -> readers.named(new CaseId(place), ids)));
        return verified.stream().filter(viewer -> admitted.contains(viewer.id())).toList();
    }

    @Override
    public Set<String> of(Viewer viewer) {
        if (!viewer.isVerified(clock.instant())) {
            return Set.of();
        }
        var places = readers.placesOf(viewer.id()).places();
        keep(viewer, places);
        var tokens = places.stream().map(CasePlaces::token).collect(Collectors.toSet());
        tokens.add(token(VERIFIED));
        return tokens;
    }

    /// Who searches is asked of each result again, in the same request.
    private record Kept(Viewer viewer, Set<UUID> places) {}

    private static void keep(Viewer viewer, Set<UUID> places) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(KEPT, new Kept(viewer, places), RequestAttributes.SCOPE_REQUEST);
        }
    }

    private static Set<UUID> kept(Viewer viewer) {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST)
                                instanceof Kept kept
                        && kept.viewer.equals(viewer)
                ? kept.places
                : Set.of();
    }

    private Optional<Specialty> specialty(UUID place) {
        return specialties.all().stream()
                .filter(each -> ofSpecialty(each.code()).equals(place))
                .findFirst();
    }

    static UUID ofSpecialty(String code) {
        return id("specialty " + code);
    }

    private static RoomId room(Readership readership) {
        var room = readership.room();
        if (room == null) {
            throw new NotFound();
        }
        return room;
    }

    private static String token(UUID place) {
        return KIND + ":" + place;
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("cases " + name).getBytes(StandardCharsets.UTF_8));
    }
}
