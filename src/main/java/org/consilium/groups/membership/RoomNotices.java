package org.consilium.groups.membership;

import org.consilium.groups.model.Room;
import org.consilium.notifications.NotificationKind;
import org.consilium.notifications.Notifications;
import org.consilium.platform.MemberId;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// What members are told about rooms: names only. It leads to the about page, where reasons are
/// read, and by who just came in, the rules.
@Component
class RoomNotices {
    private static final NotificationKind REQUESTS =
            new NotificationKind(
                    "rooms.request", Message.of("requests to join a room you own"), true);
    private static final NotificationKind MEMBERSHIP =
            new NotificationKind(
                    "rooms.membership",
                    Message.of("your requests to join, and your place in rooms"),
                    true);

    private final Notifications notifications;

    RoomNotices(Notifications notifications) {
        this.notifications = notifications;
    }

    void asked(Room room, MemberId owner, String name) {
        var text = Message.of("{name} asks to join {room}.", "name", name, "room", room.name());
        notifications.tell(owner, REQUESTS, text, room.path() + "/requests");
    }

    void admitted(Room room, MemberId member) {
        var text = Message.of("You are in {room}: an owner admitted you.", "room", room.name());
        notifications.tell(member, MEMBERSHIP, text, room.path() + "/about");
    }

    void declined(Room room, MemberId member) {
        var text =
                Message.of(
                        "An owner of {room} declined your request. The reason is on the room's page.",
                        "room",
                        room.name());
        notifications.tell(member, MEMBERSHIP, text, room.path() + "/about");
    }

    void removed(Room room, MemberId member) {
        var text =
                Message.of(
                        "An owner removed you from {room}. The reason is on the room's page.",
                        "room",
                        room.name());
        notifications.tell(member, MEMBERSHIP, text, room.path() + "/about");
    }

    void madeOwner(Room room, MemberId member, String name) {
        var text =
                Message.of(
                        "{name} made you an owner of {room}.", "name", name, "room", room.name());
        notifications.tell(member, MEMBERSHIP, text, room.path() + "/about");
    }

    /// The kinds, for everybody's preferences.
    @Configuration(proxyBeanMethods = false)
    static class Kinds {
        @Bean
        static NotificationKind roomRequests() {
            return REQUESTS;
        }

        @Bean
        static NotificationKind roomMembership() {
            return MEMBERSHIP;
        }
    }
}
