package org.consilium.administration.settings;

import java.util.List;
import java.util.Map;
import org.consilium.audit.ActorName;
import org.consilium.platform.MemberId;
import org.consilium.platform.Setting;
import org.consilium.platform.Settings;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// Model of `administration/setting`; `ofFeature` when it is a feature's switch.
public record SettingPage(
        SettingsPage.Line line,
        boolean ofFeature,
        String typed,
        List<Settings.Change> changes,
        Map<MemberId, ActorName> names,
        Problems problems) {
    public SettingPage {
        changes = List.copyOf(changes);
        names = Map.copyOf(names);
    }

    public Setting setting() {
        return line.setting();
    }

    public boolean isFlag() {
        return setting().kind() == Setting.Kind.FLAG;
    }

    public boolean isText() {
        return setting().kind() == Setting.Kind.TEXT;
    }

    public @Nullable ActorName who(Settings.Change change) {
        return names.get(change.by());
    }

    /// What the field holds.
    public Message unit() {
        return switch (setting().kind()) {
            case MINUTES -> Message.of("Minutes");
            case HOURS -> Message.of("Hours");
            case DAYS -> Message.of("Days");
            case MEGABYTES -> Message.of("Megabytes");
            case FLAG, NUMBER, TEXT -> Message.of("Value");
        };
    }
}
