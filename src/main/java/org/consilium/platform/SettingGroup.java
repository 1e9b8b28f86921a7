package org.consilium.platform;

import java.util.List;

/// Several settings of one module; a bean, where a bean each would be many.
public record SettingGroup(List<Setting> settings) {
    public SettingGroup {
        settings = List.copyOf(settings);
    }

    public static SettingGroup of(Setting... settings) {
        return new SettingGroup(List.of(settings));
    }
}
