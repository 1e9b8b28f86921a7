package org.consilium.files;

import org.consilium.platform.Setting;
import org.consilium.platform.Setting.Kind;
import org.consilium.platform.SettingGroup;
import org.consilium.platform.Settings;
import org.consilium.ui.UploadLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// How large a file may be, and how much each member may keep, as administrators chose it.
@Component
public class FileLimits implements UploadLimit {
    static final Setting LARGEST =
            Setting.number(
                    "files.largest",
                    Kind.MEGABYTES,
                    "Largest file",
                    "How large one file may be that a member attaches.",
                    20,
                    1,
                    20);
    static final Setting QUOTA =
            Setting.number(
                    "files.quota",
                    Kind.MEGABYTES,
                    "Room for each member",
                    "How much each member may keep in files, pictures in all their sizes included.",
                    500,
                    10,
                    100_000);

    private final Settings settings;

    public FileLimits(Settings settings) {
        this.settings = settings;
    }

    @Override
    public long megabytes() {
        return largestMegabytes();
    }

    public long largestMegabytes() {
        return settings.number(LARGEST);
    }

    public long largestBytes() {
        return largestMegabytes() << 20;
    }

    public long quotaMegabytes() {
        return settings.number(QUOTA);
    }

    public long quotaBytes() {
        return quotaMegabytes() << 20;
    }

    /// For the administration's page.
    @Configuration(proxyBeanMethods = false)
    static class Registered {
        @Bean
        static SettingGroup fileSettings() {
            return SettingGroup.of(LARGEST, QUOTA);
        }
    }
}
