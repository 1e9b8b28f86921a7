package org.consilium.administration.announcing;

import java.time.Clock;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.AdminPage;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What is announced above every page.
@Controller
class AnnouncementController {
    private static final String PATH = "/administration/announcements";

    private final AnnouncementRepository rows;
    private final Announcing announcing;
    private final CurrentAnnouncements current;
    private final Clock clock;

    AnnouncementController(
            AnnouncementRepository rows,
            Announcing announcing,
            CurrentAnnouncements current,
            Clock clock) {
        this.rows = rows;
        this.announcing = announcing;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Access(Who.ADMINISTRATOR)
    Screen list() {
        return page(AnnouncementForm.empty(), Problems.none());
    }

    @PostMapping(PATH)
    @Access(Who.ADMINISTRATOR)
    Screen create(AnnouncementForm form, Viewer viewer) {
        var problems = form.problems(viewer.zone(), clock.instant());
        if (!problems.isEmpty()) {
            return page(form, problems).invalid();
        }
        announcing.publish(viewer, form);
        current.forget();
        return Screen.redirect(PATH).flash(Message.of("Announced."));
    }

    @DeleteMapping(PATH + "/{id}")
    @Access(Who.ADMINISTRATOR)
    Screen delete(@PathVariable AnnouncementId id, Viewer viewer) {
        if (rows.list().stream().noneMatch(each -> each.id().equals(id))) {
            throw new NotFound();
        }
        boolean withdrawn = announcing.withdraw(viewer, id);
        current.forget();
        return Screen.redirect(PATH)
                .flash(withdrawn ? Message.of("Withdrawn.") : Message.of("It had ended already."));
    }

    private Screen page(AnnouncementForm form, Problems problems) {
        return Screen.of(
                "administration/announcements",
                new AnnouncementsPage(rows.list(), form, clock.instant(), problems));
    }

    /// Its place among the administration's pages.
    @Configuration(proxyBeanMethods = false)
    static class Places {
        @Bean
        static AdminPage announcementsPage() {
            return new AdminPage(
                    AdminPage.Section.INSTANCE,
                    10,
                    Message.of("Announcements"),
                    Message.of("A sentence above every page, from a time to a time."),
                    PATH,
                    Who.ADMINISTRATOR);
        }
    }
}
