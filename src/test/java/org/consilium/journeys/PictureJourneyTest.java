package org.consilium.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.consilium.accounts.Sessions;
import org.consilium.discussions.ThreadId;
import org.consilium.files.PictureSamples;
import org.consilium.files.model.Rendition;
import org.consilium.files.storing.FileStore;
import org.consilium.files.storing.ObjectKey;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A picture's whole way into a reply: sent, blacked out, ticked, described; and what is stored of
/// it in the end. Leaves pictures in `target/pictures`.
@Journey
class PictureJourneyTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final List<String> WAYS = List.of("drawing", "keys", "typed");
    private static final String TICK = "Nobody can be recognised in it";

    private final Sessions sessions;
    private final Database database;
    private final FileStore store;
    private final String address;

    PictureJourneyTest(
            Sessions sessions, Database database, FileStore store, @LocalServerPort int port) {
        this.sessions = sessions;
        this.database = database;
        this.store = store;
        this.address = "http://localhost:" + port;
    }

    /// A box over the upper left eighth of the picture, whichever way it is made.
    @Test
    void blacksOutByDrawing() throws IOException {
        try (var one = as(true)) {
            go(
                    one,
                    "drawing",
                    page -> {
                        var stage = page.locator("[data-stage]").boundingBox();
                        page.mouse().move(stage.x + 1, stage.y + 1);
                        page.mouse().down();
                        page.mouse().move(stage.x + stage.width / 4, stage.y + stage.height / 5);
                        page.mouse().move(stage.x + stage.width / 2, stage.y + stage.height / 4);
                        page.mouse().up();
                    });
        }
    }

    @Test
    void blacksOutByKeys() throws IOException {
        try (var one = as(true).onAPhoneAtNight()) {
            go(
                    one,
                    "keys",
                    page -> {
                        page.locator("[data-stage]").focus();
                        press(page, "ArrowLeft", 41);
                        press(page, "ArrowUp", 46);
                        press(page, "Shift+ArrowRight", 30);
                        press(page, "Shift+ArrowDown", 15);
                        page.keyboard().press("Enter");
                    });
        }
    }

    private static void press(Page page, String key, int times) {
        for (int i = 0; i < times; i++) {
            page.keyboard().press(key);
        }
    }

    @Test
    void blacksOutWithoutScript() throws IOException {
        try (var one = as(false)) {
            go(
                    one,
                    "typed",
                    page -> {
                        one.write("From the left", "0");
                        one.write("From the top", "0");
                        one.write("Width", "50");
                        one.write("Height", "25");
                        one.press("Add this box");
                    });
        }
    }

    /// The barriers are looked for by a script.
    private void go(Visitor one, String way, Consumer<Page> box) throws IOException {
        var page = one.page();
        one.open(thread(WAYS.indexOf(way)).path());
        one.write("Text", "Which view would you ask for next? Way: " + way);
        page.locator("#f-file").setInputFiles(scan());
        var attach = page.locator("main button[name=attach]:visible");
        if (attach.count() > 0) {
            attach.click();
        }
        page.locator(".file-entry__picture").waitFor();
        page.locator("main button[name=redact]").click();
        page.waitForURL("**/redaction?back=**");
        box.accept(page);
        page.locator(".redaction__list[data-list] [data-place]").first().waitFor();
        picture(page, way + "-boxes");
        if (!way.equals("typed")) {
            assertThat(Barriers.of(page, Barriers.STANDARDS)).isEmpty();
        }
        one.press("Black out");
        one.reads("Blacked out.");
        picture(page, way + "-burnt");
        one.follow("Go on writing");
        assertThat(page.locator("#f-body").inputValue()).contains("Way: " + way);
        one.press("Reply");
        one.reads("Look at scan.png");
        picture(page, way + "-asked");
        one.write("What it shows", "A round shadow, drawn");
        one.tick(TICK);
        one.press("Reply");
        page.locator(".reply .figure__picture").first().waitFor();
        assertBlack();
    }

    /// Every rendition that is stored of the picture of the last reply.
    private void assertBlack() throws IOException {
        var key =
                database.sql(
                                """
                                select object_key from files.file
                                where owner_kind = 'reply' and name = 'scan.png'
                                order by sent_at desc limit 1
                                """)
                        .query(row -> row.text("object_key"))
                        .one();
        for (var rendition : new Rendition[] {Rendition.FULL, Rendition.THUMBNAIL}) {
            var picture = read(new ObjectKey(key, rendition));
            int rgb = picture.getRGB(picture.getWidth() / 4, picture.getHeight() / 8);
            assertThat(rgb & 0xffffff).as(rendition.name()).isZero();
            assertThat(picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2) & 0xff)
                    .as(rendition.name())
                    .isPositive();
        }
    }

    private BufferedImage read(ObjectKey key) throws IOException {
        try (var bytes = store.open(key, 0, Long.MAX_VALUE).orElseThrow().bytes()) {
            return Objects.requireNonNull(ImageIO.read(bytes));
        }
    }

    /// With words in the upper left, on a ground that is not black.
    private static FilePayload scan() {
        var picture = PictureSamples.scan(3, "");
        var pen = picture.createGraphics();
        pen.setColor(java.awt.Color.GRAY);
        pen.fillRect(0, 0, 440, 170);
        pen.setColor(java.awt.Color.WHITE);
        pen.setFont(new java.awt.Font(java.awt.Font.SANS_SERIF, java.awt.Font.PLAIN, 20));
        pen.drawString("DOE, JANE 12.03.1961", 30, 60);
        pen.dispose();
        return new FilePayload("scan.png", "image/png", PictureSamples.written(picture, "png"));
    }

    /// Another one for each way.
    private ThreadId thread(int skipped) {
        return database.sql(
                        """
                        select t.id from discussions.pub_thread_card t
                        join groups.room r on r.id = t.place_id and r.slug = 'cardiology'
                        where t.kind = 'QUESTION' order by t.created_at, t.id
                        offset :skipped limit 1
                        """)
                .param("skipped", skipped)
                .query(row -> row.id("id", ThreadId::new))
                .one();
    }

    private Visitor as(boolean scripts) {
        var session = sessions.open(Cast.AMARA.id(), "a journey", "127.0.0.1");
        return new Visitor(address, scripts, new Hands.Pointing()).carrying(session, address);
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve("picture-journey-" + name + ".png"))
                        .setFullPage(true));
    }
}
