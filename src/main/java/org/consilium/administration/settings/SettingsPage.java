package org.consilium.administration.settings;

import java.util.List;
import org.consilium.platform.Setting;
import org.consilium.ui.Message;

/// Model of `administration/settings`.
public record SettingsPage(List<Line> lines) {
    /// A setting, what holds, and what would hold had nobody chosen.
    public record Line(Setting setting, String value, String fallback) {
        public boolean isChosen() {
            return !value.equals(fallback);
        }

        public Message words() {
            return words(value);
        }

        /// A value as people say it.
        public Message words(String some) {
            return switch (setting.kind()) {
                case FLAG -> some.equals("true") ? Message.of("on") : Message.of("off");
                case NUMBER -> Message.of("{n, number}", "n", Long.parseLong(some));
                case MINUTES ->
                        Message.of(
                                "{n, plural, one {# minute} other {# minutes}}",
                                "n",
                                Long.parseLong(some));
                case HOURS ->
                        Message.of(
                                "{n, plural, one {# hour} other {# hours}}",
                                "n",
                                Long.parseLong(some));
                case DAYS ->
                        Message.of(
                                "{n, plural, one {# day} other {# days}}",
                                "n",
                                Long.parseLong(some));
                case TEXT -> Message.of("“{text}”", "text", some);
            };
        }
    }

    public SettingsPage {
        lines = List.copyOf(lines);
    }
}
