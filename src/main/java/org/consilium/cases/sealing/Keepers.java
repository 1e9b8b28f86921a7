package org.consilium.cases.sealing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilium.accounts.Member;
import org.consilium.accounts.Members;
import org.consilium.platform.NotFound;
import org.consilium.platform.Role;
import org.consilium.platform.Setting;
import org.consilium.platform.Settings;
import org.consilium.platform.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Who may, two of them together, open a sealed name: whom an administrator named, and where nobody
/// was named, the moderators.
@Component
public class Keepers {
    private static final int LONGEST = 500;

    static final Setting SETTING =
            new Setting(
                    "cases.keepers",
                    Setting.Kind.TEXT,
                    "Keepers of sealed names",
                    "Handles, parted by commas. Two of these members together can open a sealed name, with a reason that everybody sees. Empty: any two moderators.",
                    "",
                    0,
                    LONGEST);

    private final Settings settings;
    private final Members members;

    Keepers(Settings settings, Members members) {
        this.settings = settings;
        this.members = members;
    }

    /// The setting.
    @Configuration(proxyBeanMethods = false)
    static class Registration {
        @Bean
        static Setting keepersSetting() {
            return SETTING;
        }
    }

    void demand(Viewer viewer) {
        if (!isOne(viewer)) {
            throw new NotFound();
        }
    }

    public boolean isOne(Viewer viewer) {
        if (!viewer.isSignedIn()) {
            return false;
        }
        var named = named();
        if (named.isEmpty()) {
            return viewer.has(Role.MODERATOR);
        }
        return members.find(viewer.id()).map(Member::handle).filter(named::contains).isPresent();
    }

    private Set<String> named() {
        return Arrays.stream(settings.text(SETTING).split("[,;\\s]+"))
                .map(each -> each.startsWith("@") ? each.substring(1) : each)
                .map(each -> each.toLowerCase(Locale.ROOT))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
    }
}
