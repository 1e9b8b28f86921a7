package org.consilium.notifications;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the viewer wishes to be told, by kind and channel.
@Controller
class PreferencesController {
    private final Preferences preferences;

    PreferencesController(Preferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping("/notices/preferences")
    @Access(Who.MEMBER)
    Screen show(Viewer viewer) {
        return Screen.of(
                "notifications/preferences",
                new PreferencesPage(
                        preferences.kindsFor(viewer.audience()), preferences.of(viewer.id())));
    }

    /// Each box that is ticked arrives as `CHANNEL:kind`.
    @PostMapping("/notices/preferences")
    @Access(Who.MEMBER)
    Screen update(Viewer viewer, @RequestParam(defaultValue = "") List<String> wanted) {
        preferences.choose(viewer, choices(wanted));
        return Screen.redirect("/notices/preferences").flash(Message.of("Your choices are kept."));
    }

    private static Set<Wishes.Choice> choices(List<String> wanted) {
        return wanted.stream()
                .flatMap(box -> choice(box).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Wishes.Choice> choice(String box) {
        for (var channel : Channel.values()) {
            if (box.startsWith(channel.name() + ":")) {
                var kind = box.substring(channel.name().length() + 1);
                return Optional.of(new Wishes.Choice(kind, channel));
            }
        }
        return Optional.empty();
    }
}
