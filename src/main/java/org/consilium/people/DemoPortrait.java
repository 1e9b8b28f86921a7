package org.consilium.people;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/// Faces of the demo world, drawn in two tones and of nobody: shapes and colours follow from the
/// handle.
final class DemoPortrait {
    private static final int SIZE = 320;

    private DemoPortrait() {}

    static byte[] draw(String handle) {
        var picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(pen, new Random(handle.hashCode() * 31L));
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void draw(Graphics2D pen, Random chance) {
        float hue = chance.nextFloat();
        pen.setPaint(
                new GradientPaint(
                        0,
                        0,
                        Color.getHSBColor(hue, 0.25f, 0.93f),
                        SIZE,
                        SIZE,
                        Color.getHSBColor(hue + 0.1f, 0.45f, 0.7f)));
        pen.fillRect(0, 0, SIZE, SIZE);
        var skin = Color.getHSBColor(hue + 0.04f, 0.12f, 0.98f);
        var hair = Color.getHSBColor(hue, 0.6f, 0.3f);
        boolean longHair = chance.nextBoolean();
        pen.setColor(hair);
        if (longHair) {
            pen.fill(new RoundRectangle2D.Double(92, 66, 136, 190, 130, 130));
        }
        pen.setColor(Color.getHSBColor(hue + 0.5f, 0.35f, 0.45f));
        pen.fill(new Ellipse2D.Double(40, 232, 240, 200));
        pen.setColor(Color.getHSBColor(hue + 0.04f, 0.2f, 0.86f));
        pen.fill(new RoundRectangle2D.Double(136, 190, 48, 70, 40, 40));
        pen.setColor(skin);
        pen.fill(new Ellipse2D.Double(104, 78, 112, 142));
        pen.setColor(hair);
        pen.fill(new Arc2D.Double(98, 62, 124, 120, 0, 180, Arc2D.CHORD));
        pen.fill(new Ellipse2D.Double(98, 92, 70 + chance.nextInt(40), 40));
    }
}
