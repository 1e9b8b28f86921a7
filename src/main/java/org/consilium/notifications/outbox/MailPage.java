package org.consilium.notifications.outbox;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.consilium.ui.Message;
import org.consilium.ui.Words;
import org.jspecify.annotations.Nullable;

/// What the templates of mails need: the words, what the instance is called, and what the letter
/// says. Addresses are whole. `unsubscribe` is null for transactional mail; `lines` are those of a
/// digest; `answerable` says that a reply to it is published.
public record MailPage(
        Words words,
        Locale locale,
        ZoneId zone,
        String brand,
        String name,
        String subject,
        String text,
        String action,
        String address,
        @Nullable String unsubscribe,
        @Nullable String preferences,
        List<Line> lines,
        boolean answerable,
        Instant at) {

    /// One thing in a digest; `title` is what somebody wrote.
    public record Line(String text, @Nullable String title, String address) {}

    public MailPage {
        lines = List.copyOf(lines);
    }

    /// The English sentence in the reader's language; `pairs` are names and values in turn.
    public String t(String english, Object... pairs) {
        return words.say(locale, Message.of(english, pairs));
    }

    public String lang() {
        return locale.toLanguageTag();
    }

    public String dir() {
        return com.ibm.icu.util.ULocale.forLocale(locale).isRightToLeft() ? "rtl" : "ltr";
    }

    /// When it was written, by the reader's clock.
    public String when() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }
}
