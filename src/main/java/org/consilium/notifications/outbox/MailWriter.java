package org.consilium.notifications.outbox;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.consilium.notifications.NotificationChoices;
import org.consilium.notifications.choosing.ChoiceTokens;
import org.consilium.notifications.inbound.InboundSettings;
import org.consilium.notifications.unsubscribing.UnsubscribeTokens;
import org.consilium.platform.Features;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.ui.Branding;
import org.consilium.ui.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes letters in their reader's language, as text and as HTML.
@Component
class MailWriter {
    private static final String GENERATED = "gg.jte.generated.precompiled";
    private static final int SUBJECT_CHARACTERS = 150;

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, MailWriter.class.getClassLoader(), GENERATED);
    private final Words words;
    private final PublicAddress address;
    private final UnsubscribeTokens tokens;
    private final ChoiceTokens choices;
    private final InboundSettings returns;
    private final Features features;
    private final Branding branding;
    private final Ids ids;
    private final Clock clock;

    MailWriter(
            Words words,
            PublicAddress address,
            UnsubscribeTokens tokens,
            ChoiceTokens choices,
            InboundSettings returns,
            Features features,
            Branding branding,
            Ids ids,
            Clock clock) {
        this.words = words;
        this.address = address;
        this.tokens = tokens;
        this.choices = choices;
        this.returns = returns;
        this.features = features;
        this.branding = branding;
        this.ids = ids;
        this.clock = clock;
    }

    WrittenMail write(Letter letter) {
        var unsubscribe = unsubscribePath(letter.member(), letter.kind());
        var page = page(letter, unsubscribe);
        return new WrittenMail(
                new MailId(ids.next()),
                letter.kind(),
                unsubscribe,
                letter.to().email(),
                oneLine(letter.to().name(), SUBJECT_CHARACTERS),
                page.subject(),
                render("mail/letter-text.jte", page).strip() + "\n",
                render("mail/letter.jte", page),
                page.at(),
                0,
                letter.answers() != null);
    }

    private MailPage page(Letter letter, @Nullable String unsubscribe) {
        var locale = letter.to().locale();
        return new MailPage(
                words,
                locale,
                letter.to().zone(),
                branding.name(),
                oneLine(letter.to().name(), SUBJECT_CHARACTERS),
                oneLine(words.say(locale, letter.subject()), SUBJECT_CHARACTERS),
                words.say(locale, letter.text()),
                words.say(locale, letter.action()),
                address.of(letter.path()),
                unsubscribe == null ? null : address.of(unsubscribe),
                unsubscribe == null ? null : address.of(preferencesPath(letter)),
                letter.lines().stream().map(line -> line(locale, line)).toList(),
                letter.answers() != null && isAnswered(),
                clock.instant());
    }

    private boolean isAnswered() {
        return returns.isOn() && features.isOn(NotificationChoices.REPLY_BY_MAIL);
    }

    private @Nullable String unsubscribePath(@Nullable MemberId member, @Nullable String kind) {
        return member == null || kind == null ? null : "/unsubscribe/" + tokens.make(member, kind);
    }

    private String preferencesPath(Letter letter) {
        var member = letter.member();
        return member == null ? "/notices/preferences" : "/preferences/" + choices.make(member);
    }

    private MailPage.Line line(Locale locale, Letter.Line line) {
        return new MailPage.Line(
                words.say(locale, line.text()), line.title(), address.of(line.path()));
    }

    private String render(String template, MailPage page) {
        var output = new StringOutput();
        engine.render(template, Map.of("page", page), output);
        return output.toString();
    }

    /// What stands in a header: without line breaks and other control characters, which would let a
    /// name write headers of its own.
    static String oneLine(String text, int longest) {
        var line = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
        return line.length() <= longest ? line : line.substring(0, longest);
    }
}
