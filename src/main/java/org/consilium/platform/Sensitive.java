package org.consilium.platform;

/// A value that must not reach a log: `toString` hides it.
public record Sensitive<T>(T value) {
    @Override
    public String toString() {
        return "…";
    }
}
