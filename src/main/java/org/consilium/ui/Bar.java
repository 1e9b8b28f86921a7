package org.consilium.ui;

/// One bar, or one point of a course: what it is called, how much, and the amount as it is written
/// for the reader ("92 %", "14 min").
public record Bar(String label, double value, String text) {
    private static final double FULL = 100;

    /// The length of the bar, 0 to 100, where `most` fills the width.
    public double share(double most) {
        if (most <= 0) {
            return 0;
        }
        return Math.round(Math.clamp(value / most, 0, 1) * FULL * 10) / 10.0;
    }
}
