package org.consilium.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.consilium.accounts.Sessions;
import org.consilium.cases.CaseId;
import org.consilium.discussions.ThreadId;
import org.consilium.files.Files;
import org.consilium.files.PictureSamples;
import org.consilium.files.TakeOutcome;
import org.consilium.files.Tray;
import org.consilium.files.Wanted;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.ui.Problems;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;

/// The images of a case, by keys, by mouse, and without script. Leaves pictures in
/// `target/pictures`.
@Journey
class ImageViewerJourneyTest {
    private static final Path PICTURES = Path.of("target", "pictures");

    private final Sessions sessions;
    private final Database database;
    private final Files files;
    private final Ids ids;
    private final String address;

    ImageViewerJourneyTest(
            Sessions sessions, Database database, Files files, Ids ids, @LocalServerPort int port) {
        this.sessions = sessions;
        this.database = database;
        this.files = files;
        this.ids = ids;
        this.address = "http://localhost:" + port;
    }

    /// A case of Amara's with two images, on a thread of the cardiology room.
    private CaseId published() {
        var thread = thread();
        for (int i = 1; i <= 2; i++) {
            var tray = Tray.of(Cast.AMARA.id(), "viewer " + ids.next());
            var scan = PictureSamples.written(PictureSamples.scan(i, ""), "png");
            var outcome = files.take(tray, Wanted.PICTURE, "scan.png", new ByteArrayResource(scan));
            var file = ((TakeOutcome.Taken) outcome).file();
            files.describe(
                    Cast.AMARA.id(), Map.of(file, "A drawn scan, view " + i), Problems.none());
            files.attach(tray, List.of(file), "thread", thread.value());
        }
        var id = new CaseId(ids.next());
        database.sql(
                        """
                        insert into cases.report
                            (id, author_id, state, thread_id, question, presentation, course,
                             findings, tried, thinking, tags, readership, readership_room,
                             created_at, saved_at, published_at)
                        select :id, :author, 'PUBLISHED', t.id, 'Two views of a round shadow',
                             'Found **by chance**, no complaints.', '', '', '', '', '{}', 'ROOM',
                             t.place_id, now(), now(), now()
                        from discussions.thread t
                        where t.id = :thread
                        """)
                .param("id", id)
                .param("author", Cast.AMARA.id())
                .param("thread", thread)
                .update();
        return id;
    }

    private ThreadId thread() {
        return database.sql(
                        """
                        select t.id from discussions.pub_thread_card t
                        join groups.room r on r.id = t.place_id and r.slug = 'cardiology'
                        where not exists (select 1 from cases.report c where c.thread_id = t.id)
                            and not exists (
                                select 1 from files.file f
                                where f.owner_kind = 'thread' and f.owner_id = t.id)
                        order by t.created_at desc limit 1
                        """)
                .query(row -> row.id("id", ThreadId::new))
                .one();
    }

    private Visitor as(boolean scripts) {
        var session = sessions.open(Cast.BRUNO.id(), "a journey", "127.0.0.1");
        return new Visitor(address, scripts, new Hands.Pointing()).carrying(session, address);
    }

    private String imagePath(CaseId id) {
        var file =
                database.sql(
                                """
                                select f.id from files.file f
                                join cases.report r on r.thread_id = f.owner_id and r.id = :id
                                where f.owner_kind = 'thread' order by f.id limit 1
                                """)
                        .param("id", id)
                        .query(row -> row.id("id", org.consilium.files.FileId::new))
                        .one();
        return id.path() + "/images/" + file.shortForm();
    }

    private static String style(Page page) {
        return String.valueOf(
                page.locator("[data-frame] img").first().evaluate("image => image.style.cssText"));
    }

    @Test
    void movesTurnsAndLightsAnImage() {
        var id = published();
        try (var one = as(true)) {
            var page = one.page();
            one.open(imagePath(id));
            page.locator("[data-frame]").first().focus();
            for (var key : List.of("+", "+", "ArrowRight", "r", "]")) {
                page.keyboard().press(key);
            }
            assertThat(style(page))
                    .contains(
                            "scale(1.96)", "translate(-40px", "rotate(90deg)", "brightness(110%)");
            assertThat(page.locator("[data-frame] img").first().getAttribute("src"))
                    .as("the largest, once it is looked at closely")
                    .doesNotContain("/large");
            picture(page, "moved");
            one.press("As it was");
            assertThat(style(page)).contains("scale(1)", "rotate(0deg)", "brightness(100%)");
            assertThat(Barriers.of(page, Barriers.STANDARDS)).isEmpty();
            page.locator(".viewer__others a").first().click();
            page.waitForURL("**beside=**");
            assertThat(page.locator("image-viewer").count()).isEqualTo(2);
            picture(page, "two");
            one.follow("Next image");
            one.reads("A drawn scan, view 2");
        }
    }

    @Test
    void showsSizesWithoutScript() {
        var id = published();
        try (var one = as(false).onAPhoneAtNight()) {
            one.open(imagePath(id));
            assertThat(one.page().locator("[data-tools]").first().isVisible()).isFalse();
            picture(one.page(), "plain");
            one.follow("as large as it is kept");
            assertThat(one.page().locator("[data-frame] img").first().getAttribute("src"))
                    .doesNotContain("/large");
            one.open(id.path() + "/print");
            one.reads("How to cite it");
            picture(one.page(), "print");
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve("image-viewer-" + name + ".png"))
                        .setFullPage(true));
    }
}
