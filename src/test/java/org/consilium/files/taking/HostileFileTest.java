package org.consilium.files.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.consilium.files.Samples;
import org.consilium.files.Wanted;
import org.consilium.files.model.FileType;
import org.consilium.files.model.Rendition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people send, and what people send who mean harm.
class HostileFileTest {
    @TempDir Path folder;

    private final Pictures pictures = new Pictures();

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "sent", ""), content);
    }

    private Examination look(byte[] content) throws IOException {
        return Examine.look(file(content), "it");
    }

    private void assertTaken(byte[] content, FileType type) throws IOException {
        assertThat(look(content)).isEqualTo(new Examination.Known(type));
    }

    private void assertRefused(byte[] content) throws IOException {
        assertThat(look(content)).isInstanceOf(Examination.Refused.class);
    }

    private Pictures.Outcome clean(byte[] content, FileType type) throws IOException {
        return pictures.clean(
                file(content),
                type,
                Wanted.ATTACHMENT,
                Files.createTempDirectory(folder, "out"),
                "it");
    }

    private Pictures.Cleaned cleaned(byte[] content, FileType type) throws IOException {
        return assertThat(clean(content, type))
                .asInstanceOf(
                        org.assertj.core.api.InstanceOfAssertFactories.type(
                                Pictures.Outcome.Done.class))
                .actual()
                .picture();
    }

    private static byte[] full(Pictures.Cleaned picture) throws IOException {
        return Files.readAllBytes(path(picture, Rendition.FULL));
    }

    private static Path path(Pictures.Cleaned picture, Rendition rendition) {
        return java.util.Objects.requireNonNull(picture.files().get(rendition));
    }

    @Test
    void knowsWhatItTakes() throws IOException {
        assertTaken(Samples.picture("jpeg", 20, 20), FileType.JPEG);
        assertTaken(Samples.picture("png", 20, 20), FileType.PNG);
        assertTaken(Samples.picture("gif", 20, 20), FileType.GIF);
        assertTaken(Samples.pdf(), FileType.PDF);
        assertTaken(Samples.docx(), FileType.DOCX);
        assertTaken(Samples.odt(), FileType.ODT);
        assertTaken(Samples.text("Sodium 127\nPotassium <3.5, 4\n"), FileType.TEXT);
        assertTaken(Samples.text("day,weight\r\n1,71.2\r\n2,70.9\r\n"), FileType.TEXT);
        assertTaken(Samples.text("Größe: 1,80 m – ja"), FileType.TEXT);
    }

    @Test
    void refusesWhatMayRun() throws IOException {
        assertRefused(Samples.text("<html><script>alert(1)</script></html>"));
        assertRefused(Samples.text("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"));
        assertRefused(Samples.text("  \ufeff<!doctype html><p>hello"));
        assertRefused(Samples.text("<b>bold</b>"));
        assertRefused(Samples.text("#!/bin/sh\nrm -rf /\n"));
        assertRefused(Samples.text("<?php system($_GET[0]);"));
        assertRefused(new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5, 6, 7});
        assertRefused(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0});
        assertRefused(Samples.text("{\\rtf1 hello}"));
    }

    @Test
    void refusesArchivesAndMacros() throws IOException {
        assertRefused(Samples.zip(java.util.Map.of("a.txt", new byte[10])));
        assertRefused(Samples.docxWithMacros());
        assertRefused(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0});
    }

    @Test
    void refusesABombBeforeItGoesOff() throws IOException {
        assertThat(Samples.bomb()).hasSizeLessThan(1 << 20);
        assertRefused(Samples.bomb());
    }

    @Test
    void refusesAnArchiveBehindAPdf() throws IOException {
        assertRefused(Samples.joined(Samples.pdf(), Samples.docx()));
        assertRefused(
                Samples.joined(
                        Samples.pdf(), Samples.joined(Samples.docx(), Samples.text("%%EOF"))));
        assertRefused(Samples.joined(Samples.text("junk "), Samples.pdf()));
    }

    @Test
    void refusesMorePixelsThanItReads() throws IOException {
        for (int edge : new int[] {50_000, 65_535, Integer.MAX_VALUE}) {
            assertThat(clean(Samples.headOfPng(edge, edge), FileType.PNG))
                    .isInstanceOf(Pictures.Outcome.Refused.class);
        }
        assertThat(clean(Samples.headOfPng(5_000, 5_000), FileType.PNG))
                .isInstanceOf(Pictures.Outcome.Refused.class);
    }

    @Test
    void keepsPixelsOnly() throws IOException {
        var sent = Samples.photograph(400, 200);
        assertThat(Samples.contains(sent, Samples.CAMERA)).isTrue();
        var picture = cleaned(sent, FileType.JPEG);
        for (var path : picture.files().values()) {
            var kept = Files.readAllBytes(path);
            assertThat(Samples.contains(kept, Samples.CAMERA)).isFalse();
            assertThat(Samples.contains(kept, "Exif")).isFalse();
            assertThat(Samples.contains(kept, "GPS")).isFalse();
            assertThat(Samples.contains(kept, "script")).isFalse();
        }
    }

    @Test
    void turnsAPictureUpright() throws IOException {
        var picture = cleaned(Samples.photograph(400, 200), FileType.JPEG);
        assertThat(picture.width()).isEqualTo(200);
        assertThat(picture.height()).isEqualTo(400);
        // The red corner at the top left of the camera's picture is at the top right now.
        var upright = ImageIO.read(new ByteArrayInputStream(full(picture)));
        assertThat(upright.getRGB(195, 5) >> 16 & 0xff).isGreaterThan(200);
        assertThat(upright.getRGB(195, 5) & 0xff).isLessThan(60);
    }

    @Test
    void cutsOffWhatStandsBehindAPicture() throws IOException {
        var page = Samples.text("<html><script>alert('behind')</script></html>");
        for (var format : new String[] {"jpeg", "png", "gif"}) {
            var polyglot = Samples.joined(Samples.picture(format, 60, 40), page);
            var known = look(polyglot);
            assertThat(known).isInstanceOf(Examination.Known.class);
            var picture = cleaned(polyglot, ((Examination.Known) known).type());
            assertThat(Samples.contains(full(picture), "behind")).isFalse();
        }
    }

    @Test
    void takesNoScriptForAPicture() throws IOException {
        var script = Samples.text("GIF89a/*" + "a".repeat(50) + "*/=1;alert(1);//;");
        assertThat(look(script)).isEqualTo(new Examination.Known(FileType.GIF));
        assertThat(clean(script, FileType.GIF)).isInstanceOf(Pictures.Outcome.Refused.class);
    }

    @Test
    void outlivesEveryTruncation() throws IOException {
        for (var format : new String[] {"jpeg", "png", "gif"}) {
            var whole = Samples.picture(format, 16, 16);
            for (int length = 1; length < whole.length; length += format.equals("png") ? 7 : 11) {
                var cut = Arrays.copyOf(whole, length);
                if (look(cut) instanceof Examination.Known known && known.type().isPicture()) {
                    assertThat(clean(cut, known.type())).isNotNull();
                }
            }
        }
        var whole = Samples.docx();
        assertRefused(Arrays.copyOf(whole, whole.length - 1));
        assertRefused(Arrays.copyOf(Samples.pdf(), Samples.pdf().length - 4));
    }

    @Test
    void makesSmallerOnesOfALargeOne() throws IOException {
        var picture = cleaned(Samples.picture("png", 6_000, 5_000), FileType.PNG);
        assertThat(picture.width()).isEqualTo(2_560);
        assertThat(picture.files().keySet()).hasSize(3);
        var thumbnail = ImageIO.read(path(picture, Rendition.THUMBNAIL).toFile());
        assertThat(thumbnail.getWidth()).isEqualTo(320);
        assertThat(thumbnail.getHeight()).isEqualTo(267);
    }

    @Test
    void keepsWhatOneCanSeeThrough() throws IOException {
        var sent = Samples.picture("png", 50, 50, BufferedImage.TYPE_INT_ARGB);
        assertThat(cleaned(sent, FileType.PNG).type()).isEqualTo(FileType.PNG);
        assertThat(cleaned(Samples.picture("gif", 50, 50), FileType.GIF).type())
                .isEqualTo(FileType.PNG);
    }
}
