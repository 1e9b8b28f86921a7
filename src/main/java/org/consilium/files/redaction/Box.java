package org.consilium.files.redaction;

import java.awt.Rectangle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// A part of a picture, in percent of its width and height, from its left and top edge. Never
/// beyond the picture.
public record Box(double left, double top, double width, double height) {
    private static final double WHOLE = 100;
    private static final double LEAST = 0.1;
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final int PARTS = 4;

    /// Cut off at the edges of the picture; empty where nothing of it is inside.
    static Optional<Box> of(double left, double top, double width, double height) {
        double fromLeft = Math.clamp(left, 0, WHOLE);
        double fromTop = Math.clamp(top, 0, WHOLE);
        double toRight = Math.clamp(left + width, 0, WHOLE);
        double toBottom = Math.clamp(top + height, 0, WHOLE);
        boolean isSeen = toRight - fromLeft >= LEAST && toBottom - fromTop >= LEAST;
        return isSeen
                ? Optional.of(new Box(fromLeft, fromTop, toRight - fromLeft, toBottom - fromTop))
                : Optional.empty();
    }

    /// Reads [#text]; empty for anything else.
    static Optional<Box> parse(String text) {
        var parts = SPACE.split(text, -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return of(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]));
        } catch (NumberFormatException other) {
            return Optional.empty();
        }
    }

    /// As a form sends it: `12.5 0 40 7.25`.
    public String text() {
        return said(left) + " " + said(top) + " " + said(width) + " " + said(height);
    }

    /// A number as an attribute of a drawing has it.
    public static String said(double number) {
        return BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /// Its pixels, outwards to whole squares of `grid` pixels: what a JPEG blurs it blurs within
    /// such a square, so that nothing of what is covered shows beside the box.
    Rectangle in(int pictureWidth, int pictureHeight, int grid) {
        int fromX = floor(left * pictureWidth / WHOLE, grid);
        int fromY = floor(top * pictureHeight / WHOLE, grid);
        int toX = Math.min(pictureWidth, ceil((left + width) * pictureWidth / WHOLE, grid));
        int toY = Math.min(pictureHeight, ceil((top + height) * pictureHeight / WHOLE, grid));
        return new Rectangle(fromX, fromY, toX - fromX, toY - fromY);
    }

    private static int floor(double pixel, int grid) {
        return (int) Math.floor(pixel / grid) * grid;
    }

    private static int ceil(double pixel, int grid) {
        return (int) Math.ceil(pixel / grid) * grid;
    }
}
