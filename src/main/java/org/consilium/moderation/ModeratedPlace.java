package org.consilium.moderation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;

/// Places of one kind whose owners moderate what is in them; a bean of the module that owns them.
public interface ModeratedPlace {
    /// The kind of [Reported#place] this bean answers for.
    String kind();

    /// Whether this viewer looks after the place: as its owner, not as a moderator of the instance.
    boolean owns(Viewer viewer, UUID place);

    Optional<Card> card(UUID place);

    /// The same of many, in one query; those that are gone are missing.
    Map<UUID, Card> cards(Collection<UUID> places);

    /// Who looks after the place, to be told of reports; a handful at most.
    List<MemberId> owners(UUID place);

    /// Takes a member out of the place, who reads the reason; false when they are not there or
    /// cannot be taken out.
    boolean remove(Viewer by, UUID place, MemberId member, String reason);

    /// Lets a member back in who was taken out.
    void readmit(UUID place, MemberId member);

    /// What a place is called and where it is.
    record Card(String name, String path) {}
}
