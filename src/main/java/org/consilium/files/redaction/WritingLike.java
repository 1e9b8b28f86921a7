package org.consilium.files.redaction;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds what looks like a line of burned-in writing near an edge of a picture: a low, wide patch
/// full of hard upright strokes, on a ground without them. A proposal and nothing more: writing by
/// hand, pale writing and writing across the middle are not found.
final class WritingLike {
    private static final int CELL = 8;

    /// A stroke is a step of at least so many of 256 shades from one pixel to the next.
    private static final int STEP = 56;

    /// Of 64 pixels of a cell, how many are steps in writing: fewer is a line, more is noise.
    private static final int LEAST_STEPS = 6;

    private static final int MOST_STEPS = 46;

    /// Cells between words of one line.
    private static final int GAP = 4;

    private static final int LEAST_CELLS_WIDE = 3;
    private static final double LEAST_FILLED = 0.45;
    private static final double HIGHEST = 0.12;
    private static final double EDGE = 0.25;
    private static final int MOST = 12;
    private static final int MARGIN = 4;

    private final BufferedImage picture;
    private final int columns;
    private final int rows;
    private final boolean[][] strokes;

    private WritingLike(BufferedImage picture) {
        this.picture = picture;
        this.columns = Math.ceilDiv(picture.getWidth(), CELL);
        this.rows = Math.ceilDiv(picture.getHeight(), CELL);
        this.strokes = new boolean[rows][columns];
    }

    static List<Box> in(BufferedImage picture) {
        var look = new WritingLike(picture);
        look.findStrokes();
        return look.lines().stream()
                .sorted(
                        Comparator.comparingInt((Rectangle line) -> line.y)
                                .thenComparingInt(line -> line.x))
                .limit(MOST)
                .flatMap(line -> look.box(line).stream())
                .toList();
    }

    private void findStrokes() {
        var steps = new int[rows][columns];
        int[] line = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, line.length, 1, line, 0, line.length);
            for (int x = 1; x < line.length; x++) {
                if (Math.abs(shade(line[x]) - shade(line[x - 1])) >= STEP) {
                    steps[y / CELL][x / CELL]++;
                }
            }
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int n = steps[row][column];
                strokes[row][column] = n >= LEAST_STEPS && n <= MOST_STEPS;
            }
        }
    }

    private static int shade(int rgb) {
        return ((rgb >> 16 & 0xff) * 3 + (rgb >> 8 & 0xff) * 6 + (rgb & 0xff)) / 10;
    }

    /// Patches of cells that touch, with gaps as between words; those that are shaped and placed
    /// like a line or two of writing.
    private List<Rectangle> lines() {
        var lines = new ArrayList<Rectangle>();
        var seen = new boolean[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (strokes[row][column] && !seen[row][column]) {
                    var patch = patch(row, column, seen);
                    if (isLine(patch)) {
                        lines.add(patch.bounds());
                    }
                }
            }
        }
        return lines;
    }

    private record Patch(Rectangle bounds, int cells) {}

    private Patch patch(int row, int column, boolean[][] seen) {
        var open = new java.util.ArrayDeque<int[]>();
        open.add(new int[] {row, column});
        seen[row][column] = true;
        var bounds = new Rectangle(column, row, 1, 1);
        int cells = 0;
        while (!open.isEmpty()) {
            var cell = open.remove();
            cells++;
            bounds.add(new Rectangle(cell[1], cell[0], 1, 1));
            for (int y = Math.max(0, cell[0] - 1); y <= Math.min(rows - 1, cell[0] + 1); y++) {
                for (int x = Math.max(0, cell[1] - GAP);
                        x <= Math.min(columns - 1, cell[1] + GAP);
                        x++) {
                    if (strokes[y][x] && !seen[y][x]) {
                        seen[y][x] = true;
                        open.add(new int[] {y, x});
                    }
                }
            }
        }
        return new Patch(bounds, cells);
    }

    private boolean isLine(Patch patch) {
        var bounds = patch.bounds();
        boolean isWide = bounds.width >= LEAST_CELLS_WIDE && bounds.width > bounds.height;
        boolean isLow = bounds.height <= Math.max(4, rows * HIGHEST);
        boolean isFilled = patch.cells() >= bounds.width * bounds.height * LEAST_FILLED;
        return isWide && isLow && isFilled && isNearAnEdge(bounds);
    }

    private boolean isNearAnEdge(Rectangle bounds) {
        return bounds.x < columns * EDGE
                || bounds.y < rows * EDGE
                || bounds.getMaxX() > columns * (1 - EDGE)
                || bounds.getMaxY() > rows * (1 - EDGE);
    }

    private java.util.Optional<Box> box(Rectangle cells) {
        double width = picture.getWidth() / 100.0;
        double height = picture.getHeight() / 100.0;
        return Box.of(
                (cells.x * CELL - MARGIN) / width,
                (cells.y * CELL - MARGIN) / height,
                (cells.width * CELL + 2 * MARGIN) / width,
                (cells.height * CELL + 2 * MARGIN) / height);
    }
}
