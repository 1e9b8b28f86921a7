package org.consilium.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.consilium.accounts.Sessions;
import org.consilium.platform.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A case from the first word to its end: a draft, the gate, consent, publication, a reply, and the
/// patient's code that takes it out.
@Journey
class CaseJourneyTest {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");

    private final Sessions sessions;
    private final String address;

    CaseJourneyTest(Sessions sessions, @LocalServerPort int port) {
        this.sessions = sessions;
        this.address = "http://localhost:" + port;
    }

    @Test
    void goesFromDraftToWithdrawal() {
        go("by daylight", true, UnaryOperator.identity());
    }

    @Test
    void goesOnAPhoneAtNight() {
        go("at night", true, Visitor::onAPhoneAtNight);
    }

    @Test
    void goesWithoutJavaScript() {
        go("without a script", false, UnaryOperator.identity());
    }

    private void go(String how, boolean scripts, UnaryOperator<Visitor> device) {
        var question = "Would you send this chest pain down the valley, asked " + how + "?";
        try (var author = device.apply(as(Cast.BRUNO, scripts));
                var reader = as(Cast.AMARA, scripts);
                var patient = new Visitor(address, scripts, new Hands.Pointing())) {
            draft(author, question);
            picture(author, how, "draft");
            author.press("Check it and publish");
            author.reads("Mr. Walter Huber");
            picture(author, how, "gate");
            author.press("Use “[person 1]”");
            author.reads("Nothing was found");
            consent(author);
            picture(author, how, "consent");
            author.press("Publish");
            author.reads("A code for the patient");
            picture(author, how, "code");
            var code = codeOn(author);
            author.follow("To the case");
            var path = path(author);

            reader.open(path);
            reader.reads("pressure behind the breastbone");
            assertThat(reader.page().content()).doesNotContain("Huber");
            reader.write("Text", "I would send him tonight.");
            reader.press("Reply");
            reader.reads("I would send him tonight.");
            picture(reader, how, "page");

            patient.open("/withdraw");
            patient.write("The code on your paper", code);
            patient.press("Take it out");
            patient.reads("You need to do nothing more.");
            reader.open(path);
            reader.reads("This case was withdrawn");
            assertThat(reader.page().content())
                    .doesNotContain(question)
                    .doesNotContain("I would send him tonight.");
        }
    }

    private static void draft(Visitor author, String question) {
        author.open("/cases/new");
        author.write("Your question", question);
        author.press("Go on");
        author.choose("Age", "50 to 59");
        author.write(
                "How it began",
                "Mr. Walter Huber had pressure behind the breastbone while felling trees, for ten minutes.");
        author.write("Test 1", "Troponin T");
        author.write("Value 1", "11");
        author.write("Unit 1", "ng/L");
        author.choose("Specialty", "Cardiology");
    }

    private static void consent(Visitor author) {
        author.tick("The patient agreed");
        author.tick("Discussion here, among verified clinicians");
        author.write("On which day", "2026-01-05");
        author.write("Where the proof is kept", "Signed form in the record");
    }

    private static String codeOn(Visitor author) {
        var found = CODE.matcher(author.page().locator(".code__code").innerText());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String path(Visitor author) {
        author.page().waitForURL(Pattern.compile(".*/threads/.*"));
        return author.page().url().replaceFirst("^https?://[^/]+", "");
    }

    private static void picture(Visitor visitor, String how, String name) {
        var file =
                Path.of("target/pictures", "case-" + how.replace(' ', '-') + "-" + name + ".png");
        visitor.page().screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    private Visitor as(Cast one, boolean scripts) {
        var token = sessions.open(one.id(), "a journey", "127.0.0.1");
        return new Visitor(address, scripts, new Hands.Pointing()).carrying(token, address);
    }
}
