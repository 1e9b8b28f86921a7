package org.consilium.moderation.model;

/// As what somebody handles a matter: a moderator of the instance, or an owner of the room it is
/// in.
public enum Power {
    MODERATOR,
    OWNER
}
