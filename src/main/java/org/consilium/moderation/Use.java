package org.consilium.moderation;

/// What a member has done here: threads they opened, replies they wrote, and how often one of their
/// replies was marked helpful. Counted no further than trust asks for.
public record Use(int threadsRead, int replies, int helpful) {
    public static final Use NONE = new Use(0, 0, 0);
}
