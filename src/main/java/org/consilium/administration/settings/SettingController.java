package org.consilium.administration.settings;

import java.util.Map;
import java.util.stream.Collectors;
import org.consilium.administration.AdministrationConfiguration;
import org.consilium.audit.ActorName;
import org.consilium.audit.ActorNames;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.platform.Access;
import org.consilium.platform.MemberId;
import org.consilium.platform.NotFound;
import org.consilium.platform.Setting;
import org.consilium.platform.SettingCatalogue;
import org.consilium.platform.Settings;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.AdminPage;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.ReadOnly;
import org.consilium.ui.Screen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What may be changed while Consilium runs.
@Controller
class SettingController {
    private static final String PATH = "/administration/settings";

    private final SettingCatalogue all;
    private final Settings settings;
    private final ActorNames names;
    private final Audit audit;

    SettingController(SettingCatalogue all, Settings settings, ActorNames names, Audit audit) {
        this.all = all;
        this.settings = settings;
        this.names = names;
        this.audit = audit;
    }

    @GetMapping(PATH)
    @Access(Who.ADMINISTRATOR)
    Screen list() {
        return Screen.of(
                "administration/settings",
                new SettingsPage(all.plain().stream().map(this::line).toList()));
    }

    @GetMapping(PATH + "/{key}")
    @Access(Who.ADMINISTRATOR)
    Screen form(@PathVariable String key) {
        var setting = find(key);
        return page(setting, new SettingForm(settings.text(setting), null), Problems.none());
    }

    @PostMapping(PATH + "/{key}")
    @Access(Who.ADMINISTRATOR)
    Screen update(@PathVariable String key, SettingForm form, Viewer viewer) {
        var setting = find(key);
        var becomes = setting.clean(form.value());
        if (becomes.isEmpty()) {
            return page(setting, form, problem(setting)).invalid();
        }
        var back = Screen.redirect(PATH + "/" + key);
        if (becomes.get().equals(settings.text(setting))) {
            return back.flash(Message.of("It is so already."));
        }
        if (!settings.change(viewer.id(), setting, form.was(), becomes.get())) {
            var late = "Somebody changed it meanwhile. Look at what holds now, and save again.";
            return page(setting, form, Problems.none().add("value", Message.of(late))).refused();
        }
        audit.record(Note.of(viewer, AdministrationConfiguration.SETTING).with("setting", key));
        return back.flash(Message.of("Saved. It holds from now on, everywhere."));
    }

    private Setting find(String key) {
        return all.find(key).orElseThrow(NotFound::new);
    }

    private SettingsPage.Line line(Setting setting) {
        return new SettingsPage.Line(setting, settings.text(setting), settings.fallback(setting));
    }

    private Screen page(Setting setting, SettingForm form, Problems problems) {
        var changes = settings.changes(setting);
        var people = changes.stream().map(Settings.Change::by).collect(Collectors.toSet());
        var known = people.isEmpty() ? Map.<MemberId, ActorName>of() : names.of(people);
        return Screen.of(
                "administration/setting",
                new SettingPage(
                        line(setting),
                        !all.plain().contains(setting),
                        form.value(),
                        changes,
                        known,
                        problems));
    }

    private static Problems problem(Setting setting) {
        var message =
                switch (setting.kind()) {
                    case FLAG -> Message.of("Please choose on or off.");
                    case TEXT ->
                            Message.of(
                                    "Please write {least} to {most} characters.",
                                    "least",
                                    setting.least(),
                                    "most",
                                    setting.most());
                    case NUMBER, MINUTES, HOURS, DAYS, MEGABYTES ->
                            Message.of(
                                    "Please write a whole number from {least} to {most}.",
                                    "least",
                                    setting.least(),
                                    "most",
                                    setting.most());
                };
        return Problems.none().add("value", message);
    }

    /// Its places among the administration's pages.
    @Configuration(proxyBeanMethods = false)
    static class Places {
        @Bean
        static AdminPage settingsPage() {
            return new AdminPage(
                    AdminPage.Section.INSTANCE,
                    20,
                    Message.of("Settings"),
                    Message.of("What may be changed while Consilium runs, with its history."),
                    PATH,
                    Who.ADMINISTRATOR);
        }

        @Bean
        static AdminPage readOnlyPage() {
            return new AdminPage(
                    AdminPage.Section.INSTANCE,
                    30,
                    Message.of("Read-only"),
                    Message.of("Everybody reads, nobody writes: for an upgrade or a move."),
                    PATH + "/" + ReadOnly.SETTING.key(),
                    Who.ADMINISTRATOR);
        }
    }
}
