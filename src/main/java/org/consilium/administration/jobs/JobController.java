package org.consilium.administration.jobs;

import org.consilium.administration.AdministrationConfiguration;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.platform.Access;
import org.consilium.platform.JobRuns;
import org.consilium.platform.Jobs;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.AdminPage;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What recurs by itself, and how it fares.
@Controller
class JobController {
    private static final String PATH = "/administration/jobs";

    private final Jobs jobs;
    private final Audit audit;

    JobController(Jobs jobs, Audit audit) {
        this.jobs = jobs;
        this.audit = audit;
    }

    @GetMapping(PATH)
    @Access(Who.ADMINISTRATOR)
    Screen list() {
        return Screen.of("administration/jobs", new JobsPage(jobs.states()));
    }

    @PostMapping(PATH + "/{name}/runs")
    @Access(Who.ADMINISTRATOR)
    Screen create(@PathVariable String name, Viewer viewer) {
        if (jobs.states().stream().map(JobRuns.State::name).noneMatch(name::equals)) {
            throw new NotFound();
        }
        var back = Screen.redirect(PATH);
        if (!jobs.hurry(name)) {
            return back.flash(Message.of("It is running at this moment, or no process runs jobs."));
        }
        audit.record(Note.of(viewer, AdministrationConfiguration.RUN).with("job", name));
        return back.flash(Message.of("It runs within a second or two."));
    }

    /// Its place among the administration's pages.
    @Configuration(proxyBeanMethods = false)
    static class Places {
        @Bean
        static AdminPage jobsPage(Jobs jobs) {
            return new AdminPage(
                    AdminPage.Section.WORKINGS,
                    10,
                    Message.of("Jobs"),
                    Message.of("What recurs by itself: when it ran, how long, and what failed."),
                    PATH,
                    Who.ADMINISTRATOR,
                    () -> new JobsPage(jobs.states()).pulse());
        }
    }
}
