package org.consilium.administration.settings;

import org.jspecify.annotations.Nullable;

/// A setting as typed, and what held when the page was made.
record SettingForm(String value, String was) {
    SettingForm(@Nullable String value, @Nullable String was) {
        this.value = value == null ? "" : value;
        this.was = was == null ? "" : was;
    }
}
