package org.consilium.discussions.drafts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A radiograph of the demo world, drawn and of nobody, with a made-up name burned in as machines
/// do: something to black out.
final class DemoScan {
    private static final int WIDTH = 1_200;
    private static final int HEIGHT = 900;
    private static final int FINGERS = 5;
    private static final Color GROUND = new Color(0x0b0d10);
    private static final Color FLESH = new Color(0x23, 0x28, 0x2e);
    private static final Color BONE = new Color(0xb9bfc4);
    private static final Color JOINT = new Color(0x6c747b);

    private DemoScan() {}

    static byte[] draw() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(GROUND);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (var colour : new Color[] {FLESH, BONE}) {
            for (int finger = 0; finger < FINGERS; finger++) {
                finger(pen, finger, colour);
            }
        }
        pen.setColor(Color.WHITE);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 26));
        pen.drawString("DOE, JANE  *1961-03-12", 24, 44);
        pen.drawString("ID 00-4418823", 24, 78);
        pen.drawString("L", WIDTH - 60, HEIGHT - 40);
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Four bones from the wrist to the tip, and the joints between them.
    private static void finger(Graphics2D pen, int finger, Color colour) {
        double angle = Math.toRadians(-128 + 19 * finger);
        double[] lengths = {190, 130, 80, 55};
        double x = 600 + 26.0 * (finger - 2);
        double y = 800;
        boolean isBone = colour.equals(BONE);
        float thickness = isBone ? 30 : 78;
        for (double length : lengths) {
            double toX = x + Math.cos(angle) * length;
            double toY = y + Math.sin(angle) * length;
            pen.setColor(colour);
            pen.setStroke(
                    new BasicStroke(thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(new Line2D.Double(x, y, toX, toY));
            if (isBone) {
                pen.setColor(JOINT);
                pen.fill(new Ellipse2D.Double(toX - 15, toY - 15, 30, 30));
            }
            x = toX + Math.cos(angle) * 14;
            y = toY + Math.sin(angle) * 14;
            thickness *= 0.88f;
        }
    }
}
