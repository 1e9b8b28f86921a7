package org.consilium.files.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.consilium.files.FileId;
import org.consilium.files.Files;
import org.consilium.files.PictureSamples;
import org.consilium.files.Samples;
import org.consilium.files.TakeOutcome;
import org.consilium.files.Tray;
import org.consilium.files.Wanted;
import org.consilium.files.model.Rendition;
import org.consilium.files.storing.FileStore;
import org.consilium.files.storing.ObjectKey;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.ui.Attachment;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// Blacking out, down to the pixels that are stored.
@ConsiliumTest
class RedactionWebTest {
    private final MockMvc web;
    private final Files files;
    private final FileStore store;
    private final Database database;
    private final Ids ids;

    RedactionWebTest(MockMvc web, Files files, FileStore store, Database database, Ids ids) {
        this.web = web;
        this.files = files;
        this.store = store;
        this.database = database;
        this.ids = ids;
    }

    private Tray tray() {
        return Tray.of(Cast.ELIF.id(), "redaction " + ids.next());
    }

    private FileId taken(Tray tray, byte[] content) {
        var name = "ankle.jpg";
        var outcome = files.take(tray, Wanted.PICTURE, name, new ByteArrayResource(content));
        assertThat(outcome).isInstanceOf(TakeOutcome.Taken.class);
        return ((TakeOutcome.Taken) outcome).file();
    }

    private Attachment only(Tray tray) {
        assertThat(files.in(tray)).hasSize(1);
        return files.in(tray).getFirst();
    }

    private String key(FileId file) {
        return database.sql("select object_key from files.file where id = :id")
                .param("id", file)
                .query(row -> row.text("object_key"))
                .one();
    }

    private List<BufferedImage> stored(String key) throws IOException {
        var stored = new ArrayList<BufferedImage>();
        for (var rendition : Rendition.values()) {
            var found = store.open(new ObjectKey(key, rendition), 0, Long.MAX_VALUE);
            if (found.isPresent()) {
                try (var bytes = found.get().bytes()) {
                    stored.add(Objects.requireNonNull(ImageIO.read(bytes)));
                }
            }
        }
        return stored;
    }

    private ResultActions burn(Cast one, FileId file, int revision, String... boxes)
            throws Exception {
        return web.perform(
                post(file.path() + "/redaction")
                        .with(SignedIn.as(one))
                        .param("revision", String.valueOf(revision))
                        .param("box", boxes)
                        .param("back", "/threads/new?kind=question")
                        .param("burn", "yes"));
    }

    private static boolean isBlack(BufferedImage picture, double x, double y) {
        int rgb = picture.getRGB((int) (picture.getWidth() * x), (int) (picture.getHeight() * y));
        return (rgb >> 16 & 0xff) < 12 && (rgb >> 8 & 0xff) < 12 && (rgb & 0xff) < 12;
    }

    @Test
    void blacksOutEveryRendition() throws Exception {
        for (var format : new String[] {"jpeg", "png"}) {
            var tray = tray();
            var file = taken(tray, Samples.picture(format, 2_000, 1_600));
            var before = key(file);
            assertThat(stored(before)).hasSize(3).noneMatch(picture -> isBlack(picture, 0.3, 0.1));
            burn(Cast.ELIF, file, 0, "10 5 40 15")
                    .andExpect(status().isSeeOther())
                    .andExpect(redirectedUrl(file.redactionPath("/threads/new?kind=question")));
            assertThat(stored(before)).as("the picture before").isEmpty();
            assertThat(stored(key(file)))
                    .hasSize(3)
                    .allMatch(picture -> isBlack(picture, 0.12, 0.07))
                    .allMatch(picture -> isBlack(picture, 0.48, 0.18))
                    .noneMatch(picture -> isBlack(picture, 0.9, 0.9))
                    .noneMatch(picture -> isBlack(picture, 0.05, 0.1));
            assertThat(only(tray).revision()).isEqualTo(1);
        }
    }

    /// Nothing of the uploads lies about, and no note of a loose object is left.
    @Test
    void leavesNothingOfWhatItWas() throws Exception {
        var tray = tray();
        var file = taken(tray, Samples.picture("png", 900, 900));
        var before = key(file);
        burn(Cast.ELIF, file, 0, "0 0 50 50").andExpect(status().isSeeOther());
        var noted =
                database.sql(
                                "select count(*) as n from files.loose_object where object_key = any(:k)")
                        .param("k", List.of(before, key(file)))
                        .query(row -> row.integer("n"))
                        .one();
        assertThat(noted).isZero();
        var all = new ArrayList<ObjectKey>();
        store.forEach(all::add);
        assertThat(all).noneMatch(each -> each.base().equals(before));
        long stored =
                database.sql("select stored_bytes from files.file where id = :id")
                        .param("id", file)
                        .query(row -> row.number("stored_bytes"))
                        .one();
        long kept = 0;
        for (var rendition : Rendition.values()) {
            var found = store.open(new ObjectKey(key(file), rendition), 0, 1);
            if (found.isPresent()) {
                kept += found.get().size();
                found.get().bytes().close();
            }
        }
        assertThat(stored).isEqualTo(kept);
    }

    /// Who sends the picture again has it again, whole.
    @Test
    void takesTheOriginalAnew() throws Exception {
        var tray = tray();
        var picture = Samples.picture("png", 300, 300);
        var file = taken(tray, picture);
        burn(Cast.ELIF, file, 0, "0 0 50 50").andExpect(status().isSeeOther());
        assertThat(taken(tray, picture)).isNotEqualTo(file);
    }

    @Test
    void clearsTheTickAndTheCaches() throws Exception {
        var tray = tray();
        var file = taken(tray, Samples.picture("jpeg", 500, 500));
        files.review(Cast.ELIF.id(), file, 0);
        assertThat(only(tray).reviewed()).isTrue();
        web.perform(get(file.thumbnailPath()).with(SignedIn.as(Cast.ELIF)))
                .andExpect(header().string("Cache-Control", "private, no-store"));
        var tag =
                web.perform(get(file.path()).with(SignedIn.as(Cast.ELIF)))
                        .andReturn()
                        .getResponse()
                        .getHeader("ETag");
        burn(Cast.ELIF, file, 0, "10 10 10 10").andExpect(status().isSeeOther());
        assertThat(only(tray).reviewed()).isFalse();
        assertThat(only(tray).thumbnailPath()).endsWith("/thumbnail?v=1");
        files.review(Cast.ELIF.id(), file, 0);
        assertThat(only(tray).reviewed()).as("ticked for other pixels").isFalse();
        files.review(Cast.ELIF.id(), file, 1);
        assertThat(only(tray).reviewed()).isTrue();
        web.perform(
                        get(file.path())
                                .with(SignedIn.as(Cast.ELIF))
                                .header("If-None-Match", Objects.requireNonNull(tag)))
                .andExpect(status().isOk());
    }

    @Test
    void opensToItsSenderOnly() throws Exception {
        var file = taken(tray(), Samples.picture("png", 100, 100));
        var path = file.path() + "/redaction";
        web.perform(get(path).with(SignedIn.as(Cast.ELIF))).andExpect(status().isOk());
        for (var other : List.of(Cast.BRUNO, Cast.FARID, Cast.GRETA, Cast.HANA)) {
            web.perform(get(path).with(SignedIn.as(other))).andExpect(status().isNotFound());
            burn(other, file, 0, "0 0 50 50").andExpect(status().isNotFound());
        }
        web.perform(get(path)).andExpect(status().isSeeOther());
    }

    @Test
    void leavesWhatWasSentAsItIs() throws Exception {
        var tray = tray();
        var file = taken(tray, Samples.picture("png", 100, 100));
        files.attach(tray, List.of(file), "reply", ids.next());
        burn(Cast.ELIF, file, 0, "0 0 50 50").andExpect(status().isNotFound());
        var document = tray();
        var outcome =
                files.take(
                        document,
                        Wanted.ATTACHMENT,
                        "a.txt",
                        new ByteArrayResource(Samples.text("x y")));
        burn(Cast.ELIF, ((TakeOutcome.Taken) outcome).file(), 0, "0 0 50 50")
                .andExpect(status().isNotFound());
    }

    @Test
    void saysWhenAnotherWindowWasFaster() throws Exception {
        var file = taken(tray(), Samples.picture("png", 200, 200));
        burn(Cast.ELIF, file, 0, "0 0 10 10").andExpect(status().isSeeOther());
        burn(Cast.ELIF, file, 0, "50 50 10 10")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("changed in another window")))
                .andExpect(content().string(containsString("value=\"50 50 10 10\"")));
    }

    /// Each button sends the form; nothing is lost between them.
    @Test
    void collectsBoxesWithoutScript() throws Exception {
        var file = taken(tray(), Samples.picture("png", 200, 200));
        web.perform(typed(file, "add").param("box", "1 1 5 5"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"1 1 5 5\"")))
                .andExpect(content().string(containsString("value=\"10 20 30.5 5\"")))
                .andExpect(content().string(containsString("x=\"10\" y=\"20\"")));
        web.perform(typed(file, "nothing").param("box", "1 1 5 5").param("remove", "1 1 5 5"))
                .andExpect(content().string(not(containsString("value=\"1 1 5 5\""))));
        burn(Cast.ELIF, file, 0)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Draw or type at least one box.")));
        web.perform(typed(file, "add").param("revision", "x"))
                .andExpect(status().is4xxClientError());
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder typed(
            FileId file, String button) {
        return post(file.path() + "/redaction")
                .with(SignedIn.as(Cast.ELIF))
                .param("left", "10")
                .param("top", "20")
                .param("width", "30.5")
                .param("height", "5")
                .param(button, "yes");
    }

    @Test
    void proposesWhatLooksLikeWriting() throws Exception {
        var scan = PictureSamples.written(PictureSamples.scan(3, "DOE, JANE 12.03.1961"), "png");
        web.perform(get(taken(tray(), scan).path() + "/redaction").with(SignedIn.as(Cast.ELIF)))
                .andExpect(content().string(containsString("It is a guess of the machine")));
        var plain = Samples.picture("png", 300, 200);
        web.perform(get(taken(tray(), plain).path() + "/redaction").with(SignedIn.as(Cast.ELIF)))
                .andExpect(content().string(not(containsString("It is a guess"))));
    }

    @Test
    void letsNobodyElseTickIt() {
        var tray = tray();
        var file = taken(tray, Samples.picture("png", 100, 100));
        files.review(Cast.BRUNO.id(), file, 0);
        assertThat(only(tray).reviewed()).as("ticked by somebody else").isFalse();
    }
}
