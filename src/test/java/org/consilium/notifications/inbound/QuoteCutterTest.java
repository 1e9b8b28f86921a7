package org.consilium.notifications.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteCutterTest {
    private static final String QUOTE =
            """
            > Dear Bruno,
            >
            > Amara Okafor replied in a thread you follow, in Cardiology.
            >
            >> an older one
            """;

    /// What programs write above a quoted mail, in many languages, broken as they break it.
    static List<String> announcements() {
        return List.of(
                "On Sun, 22 Nov 2026 at 09:00, Consilium <r-0a1b@reply.example.org> wrote:",
                "On Sun, 22 Nov 2026 at 09:00, Consilium\n<r-0a1b@reply.example.org> wrote:",
                "On 22/11/2026 09:00, Consilium wrote:",
                "Am So., 22. Nov. 2026 um 09:00 Uhr schrieb Consilium <no-reply@example.org>:",
                "Am 22.11.26 um 09:00 schrieb Consilium:",
                "Le dim. 22 nov. 2026 à 09:00, Consilium <no-reply@example.org> a écrit :",
                "El dom, 22 nov 2026 a las 9:00, Consilium (<no-reply@example.org>) escribió:",
                "Il giorno dom 22 nov 2026 alle ore 09:00 Consilium <no-reply@example.org> ha scritto:",
                "Em dom., 22 de nov. de 2026 às 09:00, Consilium <no-reply@example.org> escreveu:",
                "Op zo 22 nov 2026 om 09:00 schreef Consilium <no-reply@example.org>:",
                "Den sön 22 nov. 2026 kl 09:00 skrev Consilium <no-reply@example.org>:",
                "ne 22. 11. 2026 v 9:00 odesílatel Consilium <no-reply@example.org>\nnapsal:",
                "W dniu 22.11.2026 o 09:00, Consilium napisał(a):",
                "22 Kas 2026 Paz tarihinde Consilium <no-reply@example.org> şunu yazdı:",
                "вс, 22 нояб. 2026 г. в 09:00, Consilium <no-reply@example.org> написал(а):",
                "su 22. marrask. 2026 klo 9.00 Consilium (no-reply@example.org) kirjoitti:",
                "Consilium <no-reply@example.org> 于2026年11月22日周日 09:00写道：");
    }

    @ParameterizedTest
    @MethodSource("announcements")
    void cutsWhatStandsBelowTheAnswer(String announcement) {
        var mail =
                "I would start with a low dose.\n\nBest,\nBruno\n\n"
                        + announcement
                        + "\n\n"
                        + QUOTE;
        assertThat(QuoteCutter.cut(mail))
                .isEqualTo("I would start with a low dose.\n\nBest,\nBruno");
    }

    @ParameterizedTest
    @MethodSource("announcements")
    void cutsWhatStandsAboveTheAnswer(String announcement) {
        var mail = announcement + "\n" + QUOTE + "\nI would start with a low dose.\n";
        assertThat(QuoteCutter.cut(mail)).isEqualTo("I would start with a low dose.");
    }

    @Test
    void keepsAnswersBetweenQuotes() {
        var mail =
                """
                On Sunday Consilium wrote:
                > Which drug?
                Colchicine.
                > For how long?
                Three months.
                """;
        assertThat(QuoteCutter.cut(mail)).isEqualTo("Colchicine.\nThree months.");
    }

    @Test
    void cutsWhatOutlookQuotes() {
        var mail =
                """
                Agreed.

                From: Consilium <no-reply@example.org>
                Sent: Sunday, 22 November 2026 09:00
                To: Bruno Keller
                Subject: There is news for you

                Amara Okafor replied in a thread you follow.
                """;
        assertThat(QuoteCutter.cut(mail)).isEqualTo("Agreed.");
        assertThat(QuoteCutter.cut("Agreed.\n-----Original Message-----\nFrom: x"))
                .isEqualTo("Agreed.");
        assertThat(QuoteCutter.cut("Agreed.\n________________________________\nVon: x"))
                .isEqualTo("Agreed.");
    }

    @Test
    void cutsSignatures() {
        assertThat(QuoteCutter.cut("Yes.\n-- \nDr Bruno Keller\n+41 00 000 00 00"))
                .isEqualTo("Yes.");
        assertThat(QuoteCutter.cut("Yes.\n\nSent from my iPhone")).isEqualTo("Yes.");
        assertThat(QuoteCutter.cut("Ja.\n\nVon meinem iPhone gesendet")).isEqualTo("Ja.");
    }

    @Test
    void keepsWhatOnlyLooksLikeAQuote() {
        var mail =
                "On reflection, the patient wrote:\nthat she felt better.\n\nFrom: 5 mg\nTo: 10 mg";
        assertThat(QuoteCutter.cut(mail)).contains("felt better").contains("10 mg");
    }

    @Test
    void findsNothingWhereNothingWasWritten() {
        assertThat(QuoteCutter.cut("On Sunday Consilium wrote:\n" + QUOTE)).isEmpty();
        assertThat(QuoteCutter.cut("\n \n")).isEmpty();
    }

    @Test
    void readsHtmlAsText() {
        var html =
                """
                <html><head><style>p{}</style></head><body><div dir="ltr">First line<br>second <b>line</b>
                <p>A paragraph.</p></div><div class="gmail_quote"><div class="gmail_attr">On Sunday
                Consilium wrote:<br></div><blockquote class="gmail_quote"><p>Dear Bruno</p></blockquote>
                </div><script>alert(1)</script></body></html>
                """;
        assertThat(new MailText("", html, false).reply())
                .isEqualTo("First line\nsecond line\nA paragraph.");
    }

    /// Whatever somebody writes above the quote comes back as it was.
    @Property(tries = 500)
    void keepsEveryWordAboveTheQuote(
            @ForAll("texts") String text, @ForAll("announcement") String announcement) {
        assertThat(QuoteCutter.cut(text + "\n\n" + announcement + "\n" + QUOTE)).isEqualTo(text);
    }

    @Property(tries = 500)
    void keepsEveryWordBelowTheQuote(
            @ForAll("texts") String text, @ForAll("announcement") String announcement) {
        assertThat(QuoteCutter.cut(announcement + "\n" + QUOTE + "\n" + text)).isEqualTo(text);
    }

    @Property(tries = 500)
    void neverFailsAndNeverQuotes(@ForAll String anything) {
        var cut = QuoteCutter.cut(anything);
        assertThat(cut.lines()).noneMatch(line -> line.startsWith(">"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("aspirin", "ECG", "ja", "Trop tard", "β-Blocker", "否", "3.5", "?")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join(" ", words))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(lines -> lines.stream().collect(Collectors.joining("\n")));
    }

    @Provide
    Arbitrary<String> announcement() {
        return Arbitraries.of(announcements());
    }
}
