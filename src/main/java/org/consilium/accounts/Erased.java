package org.consilium.accounts;

/// What a [PersonalDataHolder] did when a member left: rows removed, and rows that stay without
/// their name.
public record Erased(int removed, int kept) {
    public static Erased nothing() {
        return new Erased(0, 0);
    }
}
