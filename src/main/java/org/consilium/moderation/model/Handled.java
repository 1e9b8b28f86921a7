package org.consilium.moderation.model;

/// A matter, and as what the viewer handles it.
public record Handled(Matter matter, Power power) {
    public boolean byOwner() {
        return power == Power.OWNER;
    }
}
