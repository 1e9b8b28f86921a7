package org.consilium.files.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.consilium.discussions.DiscussionsWorld;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.Threads;
import org.consilium.files.FileId;
import org.consilium.files.Files;
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
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class FileWebTest {
    private final MockMvc web;
    private final Files files;
    private final FileStore store;
    private final Database database;
    private final DiscussionsWorld world;
    private final Ids ids;

    FileWebTest(
            MockMvc web,
            Files files,
            FileStore store,
            Database database,
            Threads threads,
            Ids ids) {
        this.web = web;
        this.files = files;
        this.store = store;
        this.database = database;
        this.world = new DiscussionsWorld(database, threads, ids);
        this.ids = ids;
    }

    private Tray tray() {
        return Tray.of(Cast.ELIF.id(), "test " + ids.next());
    }

    private FileId taken(Tray tray, String name, byte[] content) {
        var outcome = files.take(tray, Wanted.ATTACHMENT, name, new ByteArrayResource(content));
        assertThat(outcome).isInstanceOf(TakeOutcome.Taken.class);
        return ((TakeOutcome.Taken) outcome).file();
    }

    /// A file of a reply by Elif in her room, which lets in whom she let in.
    private FileId attached(String name, byte[] content) {
        return attached(reply(), name, content);
    }

    private ReplyId reply() {
        return world.reply(Cast.ELIF, world.question(Cast.ELIF, "rheumatology"), "With a file.");
    }

    private FileId attached(ReplyId reply, String name, byte[] content) {
        var tray = tray();
        var file = taken(tray, name, content);
        files.attach(tray, List.of(file), "reply", reply.value());
        return file;
    }

    private String key(FileId file) {
        return database.sql("select object_key from files.file where id = :id")
                .param("id", file)
                .query(row -> row.text("object_key"))
                .one();
    }

    @Test
    void opensForWhoMayReadThePost() throws Exception {
        var file = attached("scan.jpg", Samples.photograph(1_000, 500));
        for (var path : List.of(file.path(), file.path() + "/large", file.thumbnailPath())) {
            web.perform(get(path).with(SignedIn.as(Cast.BRUNO))).andExpect(status().isOk());
            for (var one : List.of(Cast.LENA, Cast.CHEN, Cast.HANA)) {
                web.perform(get(path).with(SignedIn.as(one))).andExpect(status().isNotFound());
            }
            web.perform(get(path)).andExpect(status().isSeeOther());
        }
    }

    @Test
    void closesWithThePost() throws Exception {
        var reply = reply();
        var file = attached(reply, "scan.png", Samples.picture("png", 40, 40));
        web.perform(
                        post("/replies/" + reply.shortForm() + "/deletion")
                                .with(SignedIn.as(Cast.ELIF)))
                .andExpect(status().isSeeOther());
        web.perform(get(file.path()).with(SignedIn.as(Cast.BRUNO)))
                .andExpect(status().isNotFound());
        web.perform(get(file.path()).with(SignedIn.as(Cast.ELIF))).andExpect(status().isNotFound());
    }

    @Test
    void showsADraftsFileToItsWriterOnly() throws Exception {
        var file = taken(tray(), "mine.pdf", Samples.pdf());
        web.perform(get(file.path()).with(SignedIn.as(Cast.ELIF))).andExpect(status().isOk());
        web.perform(get(file.path()).with(SignedIn.as(Cast.GRETA)))
                .andExpect(status().isNotFound());
    }

    @Test
    void answersForNoKindItDoesNotKnow() throws Exception {
        var tray = tray();
        var file = taken(tray, "odd.pdf", Samples.pdf());
        files.attach(tray, List.of(file), "nothing", ids.next());
        web.perform(get(file.path()).with(SignedIn.as(Cast.ELIF))).andExpect(status().isNotFound());
    }

    @Test
    void servesPixelsOnly() throws Exception {
        var file = attached("scan.jpg", Samples.photograph(3_000, 2_000));
        for (var path : List.of(file.path(), file.path() + "/large", file.thumbnailPath())) {
            var served =
                    web.perform(get(path).with(SignedIn.as(Cast.BRUNO)))
                            .andExpect(header().string("Content-Type", "image/jpeg"))
                            .andExpect(
                                    header().string(
                                                    "Content-Disposition",
                                                    containsString("inline")))
                            .andReturn()
                            .getResponse()
                            .getContentAsByteArray();
            assertThat(Samples.contains(served, Samples.CAMERA)).isFalse();
            assertThat(Samples.contains(served, "Exif")).isFalse();
        }
        for (var rendition : Rendition.values()) {
            try (var bytes =
                    store.open(new ObjectKey(key(file), rendition), 0, Long.MAX_VALUE)
                            .orElseThrow()
                            .bytes()) {
                assertThat(Samples.contains(bytes.readAllBytes(), Samples.CAMERA)).isFalse();
            }
        }
    }

    @Test
    void letsNothingRunAndNothingBeShared() throws Exception {
        var file = attached("Über: “Dosis”.pdf", Samples.pdf());
        web.perform(get(file.path()).with(SignedIn.as(Cast.BRUNO)))
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(
                        header().string(
                                        "Content-Disposition",
                                        containsString("filename*=UTF-8''%C3%9Cber-%20")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(
                        header().string("Content-Security-Policy", "sandbox; default-src 'none'"))
                .andExpect(header().string("Cache-Control", "private, no-store"));
    }

    @Test
    void sendsThePartThatIsAskedFor() throws Exception {
        var text = "0123456789";
        var file = attached("digits.txt", Samples.text(text));
        range(file, "bytes=2-4").andExpect(status().is(206)).andExpect(content().string("234"));
        range(file, "bytes=7-").andExpect(status().is(206)).andExpect(content().string("789"));
        range(file, "bytes=-2")
                .andExpect(header().string("Content-Range", "bytes 8-9/10"))
                .andExpect(content().string("89"));
        range(file, "bytes=0-0").andExpect(content().string("0"));
        range(file, "bytes=50-60")
                .andExpect(status().is(416))
                .andExpect(header().string("Content-Range", "bytes */10"));
        range(file, "bytes=0-1,3-4").andExpect(status().isOk()).andExpect(content().string(text));
        range(file, "nonsense").andExpect(status().isOk()).andExpect(content().string(text));
    }

    private org.springframework.test.web.servlet.ResultActions range(FileId file, String range)
            throws Exception {
        return web.perform(get(file.path()).header("Range", range).with(SignedIn.as(Cast.BRUNO)));
    }

    @Test
    void answersHeadWithoutAnything() throws Exception {
        var file = attached("digits.txt", Samples.text("0123456789"));
        web.perform(head(file.path()).with(SignedIn.as(Cast.BRUNO)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Length", "10"))
                .andExpect(content().string(""));
    }

    @Test
    void sendsAPictureOnce() throws Exception {
        var file = attached("small.png", Samples.picture("png", 30, 30));
        var tag =
                web.perform(get(file.path()).with(SignedIn.as(Cast.BRUNO)))
                        .andExpect(header().string("Cache-Control", "private, no-cache"))
                        .andReturn()
                        .getResponse()
                        .getHeader("ETag");
        web.perform(
                        get(file.path())
                                .header("If-None-Match", String.valueOf(tag))
                                .with(SignedIn.as(Cast.BRUNO)))
                .andExpect(status().isNotModified());
        web.perform(
                        get(file.path())
                                .header("If-None-Match", String.valueOf(tag))
                                .with(SignedIn.as(Cast.LENA)))
                .andExpect(status().isNotFound());
    }

    @Test
    void saysThatAFileIsLost() throws Exception {
        var file = attached("lost.pdf", Samples.pdf());
        store.delete(new ObjectKey(key(file), Rendition.FULL));
        web.perform(get(file.path()).with(SignedIn.as(Cast.BRUNO)))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("This file is lost")));
    }

    @Test
    void recordsWhoOpenedIt() throws Exception {
        var file = attached("seen.pdf", Samples.pdf());
        web.perform(get(file.path()).with(SignedIn.as(Cast.BRUNO))).andExpect(status().isOk());
        var seen =
                database.sql(
                                "select count(*) as n from audit.entry"
                                        + " where deed = 'files.file.open' and item_id = :id")
                        .param("id", file)
                        .query(row -> row.integer("n"))
                        .one();
        assertThat(seen).isEqualTo(1);
    }

    @Test
    void takesNoAddressThatIsNoId() throws Exception {
        for (var path : List.of("/files/1", "/files/..%2f..%2fetc", "/files/x/large")) {
            web.perform(get(java.net.URI.create(path)).with(SignedIn.as(Cast.BRUNO)))
                    .andExpect(status().is4xxClientError());
        }
    }
}
