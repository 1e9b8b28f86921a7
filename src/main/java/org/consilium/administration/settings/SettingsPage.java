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
                case MEGABYTES -> Message.of("{n, number} MB", "n", Long.parseLong(some));
                case TEXT -> Message.of("“{text}”", "text", some);
            };
        }
    }

    public SettingsPage {
        lines = List.copyOf(lines);
    }

    /// The modules that have settings, in the order of their keys.
    public List<String> owners() {
        return lines.stream().map(line -> line.setting().owner()).distinct().toList();
    }

    public List<Line> of(String owner) {
        return lines.stream().filter(line -> line.setting().owner().equals(owner)).toList();
    }

    /// What a module is called where people read it.
    public static Message title(String owner) {
        return switch (owner) {
            case "accounts" -> Message.of("Accounts and sessions");
            case "cases" -> Message.of("Cases");
            case "deidentification" -> Message.of("The identifier gate");
            case "discussions" -> Message.of("Questions and replies");
            case "files" -> Message.of("Files");
            case "messaging" -> Message.of("Messages");
            case "moderation" -> Message.of("Moderation");
            case "notifications" -> Message.of("Notices and mail");
            case "search" -> Message.of("Search");
            case "verification" -> Message.of("Verification");
            case "ui" -> Message.of("How it looks");
            default -> Message.of("This instance");
        };
    }
}
