package org.consilium.cases.model;

/// A result of a test with its unit and what is usual: "Sodium", "128", "mmol/L", "135 to 145".
public record TestResult(String name, String value, String unit, String usual) {
    public boolean isBlank() {
        return name.isBlank() && value.isBlank() && unit.isBlank() && usual.isBlank();
    }

    /// In one line, for texts.
    public String line() {
        var line = new StringBuilder(name).append(": ").append(value);
        if (!unit.isEmpty()) {
            line.append(' ').append(unit);
        }
        return usual.isEmpty() ? line.toString() : line + " (" + usual + ")";
    }
}
