package org.consilium.cases.changing;

import java.util.Map;

/// A change of a published case while it is typed: the fields of its form that hold something, and
/// how often it was saved.
public record Change(int version, Map<String, String> fields) {
    public Change {
        fields = Map.copyOf(fields);
    }
}
