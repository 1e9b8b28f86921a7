package org.consilium.discussions;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;

/// Electrocardiograms of the demo world, drawn and of nobody: three strips on millimetre paper.
enum DemoTracing {
    /// Wide and regular, with one narrow early beat.
    WIDE(0.315, 0.08, 0.07),
    /// A high take-off that slopes down into an inverted T.
    COVED(0.82, 0.05, 0.04);

    private static final int WIDTH = 1_500;
    private static final int HEIGHT = 720;
    private static final int MILLIMETRE = 10;
    private static final int CENTIMETRE = 5;
    private static final int STRIPS = 3;
    private static final double SECONDS = 6;
    private static final double MILLIVOLT = 100;
    private static final Color PAPER = new Color(0xfff6f3);
    private static final Color FINE = new Color(0xf6dcd6);
    private static final Color BOLD = new Color(0xe9b9b0);
    private static final Color INK = new Color(0x1c1f26);

    private final double interval;
    private final double width;
    private final double step;

    DemoTracing(double interval, double width, double step) {
        this.interval = interval;
        this.width = width;
        this.step = step;
    }

    /// Named as its file: `wide.png`.
    static byte[] draw(String file) {
        var name = file.substring(0, file.indexOf('.')).toUpperCase(Locale.ROOT);
        return valueOf(name).draw();
    }

    private byte[] draw() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paper(pen);
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int strip = 0; strip < STRIPS; strip++) {
            pen.draw(line(strip));
        }
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void paper(Graphics2D pen) {
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (int i = 0; i * MILLIMETRE <= WIDTH; i++) {
            pen.setColor(i % CENTIMETRE == 0 ? BOLD : FINE);
            pen.drawLine(i * MILLIMETRE, 0, i * MILLIMETRE, HEIGHT);
            pen.drawLine(0, i * MILLIMETRE, WIDTH, i * MILLIMETRE);
        }
    }

    private Path2D line(int strip) {
        var line = new Path2D.Double();
        double base = HEIGHT * (strip + 0.55) / STRIPS;
        line.moveTo(0, base);
        for (int x = 1; x < WIDTH; x++) {
            line.lineTo(x, base - MILLIVOLT * at(SECONDS * x / WIDTH, strip));
        }
        return line;
    }

    /// Millivolts at a moment, as a sum of bells.
    private double at(double time, int strip) {
        double sum = 0.012 * Math.sin(time * 43 + strip) + 0.01 * Math.sin(time * 97);
        for (double beat = 0.2; beat < SECONDS; beat += interval) {
            sum += beat(time - beat, strip, this == WIDE && Math.abs(beat - 3.35) < interval / 2);
        }
        return sum;
    }

    private double beat(double since, int strip, boolean narrow) {
        double sign = strip == 1 ? -0.8 : 1;
        if (this == WIDE) {
            return narrow
                    ? bell(since + 0.03, 0.012, 0.9) - bell(since + 0.06, 0.012, 0.2)
                    : sign * (bell(since, step * 0.55, 0.95) - bell(since - 0.12, width, 0.55));
        }
        double coved = strip < 2 ? 0.42 : 0.05;
        return bell(since + 0.17, 0.028, 0.12)
                + bell(since, 0.014, 0.75)
                - bell(since - 0.035, 0.014, 0.25)
                + bell(since - 0.07, step, coved)
                - bell(since - 0.27, width, coved * 0.7)
                + (strip == 2 ? bell(since - 0.27, 0.05, 0.25) : 0);
    }

    private static double bell(double distance, double width, double height) {
        return height * Math.exp(-distance * distance / (2 * width * width));
    }
}
