/// Rooms: where clinicians of a specialty or a topic ask and answer.
///
/// **What lives here.** Making a room, joining it (open to every verified clinician, or by
/// request), leaving, owning and handing it on, its rules, its members, the directory of rooms, and
/// numbers kept for lists. Threads are of `discussions`; a room is a *place* of kind `room`.
///
/// **Its words.** *Room*: a place with members, owners and rules. *Owner*: a member who admits,
/// removes, changes the room and moderates its threads, and no other room's. *Request*: the wish to
/// join, in one line, with its decision. *Removal*: sent away by an owner, with the reason; coming
/// back needs an owner's word.
///
/// **What it publishes.** [RoomId]; the views `groups.pub_room` and `groups.pub_membership`.
///
/// **Must never** let a patient, or somebody who was never verified, see more of a room than the
/// gate `RoomAccess` says.
///
/// Size: behaviour.
@ApplicationModule(
        displayName = "Rooms",
        allowedDependencies = {
            "platform",
            "ui",
            "audit",
            "accounts",
            "notifications",
            "search",
            "verification",
            "people",
            "discussions",
            "moderation"
        })
@NullMarked
package org.consilium.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
