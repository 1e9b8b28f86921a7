package org.consilium.files.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.consilium.files.PictureSamples;
import org.consilium.files.Samples;
import org.consilium.files.Wanted;
import org.consilium.files.model.FileType;
import org.consilium.files.model.Rendition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of every kind that reaches a clinician: taken as what they are, or refused with what to
/// do instead.
class PictureKindsTest {
    @TempDir Path folder;

    private final Pictures pictures = new Pictures();

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "sent", ""), content);
    }

    private String refusal(byte[] content) throws IOException {
        var looked = Examine.look(file(content), "it");
        assertThat(looked).isInstanceOf(Examination.Refused.class);
        return ((Examination.Refused) looked).why().english();
    }

    private Pictures.Outcome clean(byte[] content) throws IOException {
        var looked = Examine.look(file(content), "it");
        assertThat(looked).isInstanceOf(Examination.Known.class);
        return pictures.clean(
                file(content),
                ((Examination.Known) looked).type(),
                Wanted.PICTURE,
                Files.createTempDirectory(folder, "out"),
                "it");
    }

    private Pictures.Cleaned cleaned(byte[] content) throws IOException {
        var outcome = clean(content);
        assertThat(outcome).isInstanceOf(Pictures.Outcome.Done.class);
        return ((Pictures.Outcome.Done) outcome).picture();
    }

    /// A refusal leaves no file behind that could be stored.
    private String refused(byte[] content) throws IOException {
        var outcome = clean(content);
        assertThat(outcome).isInstanceOf(Pictures.Outcome.Refused.class);
        try (var left = Files.walk(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString))
                    .noneMatch(name -> name.equals("full"));
        }
        return ((Pictures.Outcome.Refused) outcome).why().english();
    }

    private static int colour(Pictures.Cleaned picture, int x, int y) throws IOException {
        var full = Objects.requireNonNull(picture.files().get(Rendition.FULL));
        return ImageIO.read(full.toFile()).getRGB(x, y) & 0xffffff;
    }

    @Test
    void saysWhatToDoInstead() throws IOException {
        assertThat(refusal(PictureSamples.dicom())).contains("DICOM", "turn its text off");
        assertThat(refusal(PictureSamples.boxed("isom"))).contains("Save the moments");
        assertThat(refusal(PictureSamples.boxed("heic"))).contains("as JPEG");
        assertThat(refusal(Samples.text("<svg xmlns='http://www.w3.org/2000/svg'/>")))
                .contains("as PNG");
        assertThat(
                        refusal(
                                Samples.text(
                                        "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>x()</script></svg>")))
                .contains("as PNG");
        assertThat(refusal(PictureSamples.written(PictureSamples.scan(1, ""), "bmp")))
                .contains("PNG or JPEG");
        assertThat(refusal(PictureSamples.written(PictureSamples.scan(1, ""), "tiff")))
                .contains("PNG or JPEG");
    }

    @Test
    void refusesWhatMoves() throws IOException {
        for (var film :
                new byte[][] {
                    PictureSamples.movingGif(),
                    PictureSamples.movingPng(2),
                    PictureSamples.webp(PictureSamples.WEBP_MOVING)
                }) {
            assertThat(refused(film)).contains("it is a film");
        }
        assertThat(cleaned(PictureSamples.movingPng(1)).width()).isEqualTo(60);
    }

    @Test
    void refusesWhatBreaksOff() throws IOException {
        for (var format : new String[] {"jpeg", "png", "gif"}) {
            var whole = Samples.picture(format, 400, 300);
            for (int percent : new int[] {30, 60, 90, 98}) {
                refused(Arrays.copyOf(whole, whole.length * percent / 100));
            }
        }
        var webp = PictureSamples.webp(PictureSamples.WEBP_LOSSY);
        refused(Arrays.copyOf(webp, webp.length - 12));
    }

    @Test
    void takesEveryWebpThatStandsStill() throws IOException {
        for (var webp :
                new String[] {
                    PictureSamples.WEBP_LOSSY,
                    PictureSamples.WEBP_LOSSLESS,
                    PictureSamples.WEBP_ALPHA
                }) {
            var picture = cleaned(PictureSamples.webp(webp));
            assertThat(picture.width()).isEqualTo(1);
            assertThat(picture.type()).isIn(FileType.JPEG, FileType.PNG);
        }
    }

    @Test
    void keepsTheColoursOfDeepAndPrintedPictures() throws IOException {
        assertThat(near(colour(cleaned(PictureSamples.deepPng(50, 40)), 20, 20), 0xc08040))
                .isTrue();
        int red = colour(cleaned(PictureSamples.cmykJpeg(64, 64)), 30, 30);
        assertThat(red >> 16).as(hex(red)).isGreaterThan(180);
        assertThat(red & 0xff).as(hex(red)).isLessThan(90);
    }

    private static boolean near(int one, int other) {
        boolean isNear = true;
        for (int shift = 0; shift <= 16; shift += 8) {
            isNear &= Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) < 12;
        }
        return isNear;
    }

    private static String hex(int colour) {
        return String.format(Locale.ROOT, "%06x", colour);
    }

    @Test
    void unpacksNoWordsAndNoProfiles() throws IOException {
        int much = 200 << 20;
        for (var bomb :
                new byte[][] {
                    PictureSamples.pngWithWords(much), PictureSamples.pngWithProfile(much)
                }) {
            assertThat(bomb).hasSizeLessThan(1 << 20);
            if (clean(bomb) instanceof Pictures.Outcome.Done done) {
                var full = Objects.requireNonNull(done.picture().files().get(Rendition.FULL));
                assertThat(Files.size(full)).isLessThan(20_000);
            }
        }
    }
}
