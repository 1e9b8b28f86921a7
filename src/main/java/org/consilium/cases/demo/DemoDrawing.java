package org.consilium.cases.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/// Two drawings for the demo: a heart in four chambers with thick walls, and a tracing of low
/// voltage.
final class DemoDrawing {
    private static final int WIDTH = 1_200;
    private static final int HEIGHT = 900;
    private static final int MILLIMETRE = 12;

    private DemoDrawing() {}

    static byte[] of(String name) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (name.startsWith("echo")) {
            heart(picture);
        } else {
            tracing(pen);
        }
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// A fan of grey speckle; four dark chambers with bright, thick walls between them.
    private static void heart(BufferedImage picture) {
        var speckle = new Random(7);
        for (int y = 40; y < HEIGHT - 20; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double across = (x - WIDTH / 2.0) / y;
                if (Math.abs(across) > 0.72 || Math.hypot(x - WIDTH / 2.0, y) > HEIGHT - 30) {
                    continue;
                }
                double light = 46 * muscle(x, y) + 14;
                int grey =
                        (int)
                                Math.clamp(
                                        light * 3.2 * (0.55 + 0.45 * speckle.nextDouble()), 0, 255);
                picture.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
    }

    /// One in the walls, nothing within the chambers.
    private static double muscle(int x, int y) {
        double nearest = 9;
        double[][] chambers = {
            {495, 360, 75, 170}, {705, 360, 60, 150}, {480, 660, 90, 90}, {720, 660, 95, 95}
        };
        for (double[] chamber : chambers) {
            nearest =
                    Math.min(
                            nearest,
                            Math.hypot(
                                    (x - chamber[0]) / chamber[2], (y - chamber[1]) / chamber[3]));
        }
        return nearest < 1 ? 0 : Math.exp(-Math.pow((nearest - 1.35) / 0.45, 2));
    }

    private static void tracing(Graphics2D pen) {
        pen.setColor(new Color(0xfff6f3));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (int i = 0; i * MILLIMETRE <= WIDTH; i++) {
            pen.setColor(new Color(i % 5 == 0 ? 0xe9b9b0 : 0xf6dcd6));
            pen.drawLine(i * MILLIMETRE, 0, i * MILLIMETRE, HEIGHT);
            pen.drawLine(0, i * MILLIMETRE, WIDTH, i * MILLIMETRE);
        }
        pen.setColor(new Color(0x1c1f26));
        pen.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int strip = 0; strip < 3; strip++) {
            var line = new Path2D.Double();
            double base = HEIGHT * (strip + 0.55) / 3;
            line.moveTo(0, base);
            for (int x = 1; x < WIDTH; x++) {
                double beat = (x + 40) % 260 / 260.0;
                line.lineTo(x, base - 34 * wave(beat));
            }
            pen.draw(line);
        }
    }

    private static double wave(double beat) {
        return 0.4 * bell(beat, 0.18, 0.022)
                + 1.1 * bell(beat, 0.42, 0.008)
                - 0.5 * bell(beat, 0.44, 0.009)
                + 0.35 * bell(beat, 0.68, 0.04);
    }

    private static double bell(double at, double middle, double width) {
        return Math.exp(-Math.pow((at - middle) / width, 2) / 2);
    }
}
