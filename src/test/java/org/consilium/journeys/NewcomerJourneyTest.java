package org.consilium.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.consilium.accounts.Sessions;
import org.consilium.platform.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The newcomer's whole way: sign up, confirm, claim, two verifiers, ask, a peer answers, accepted,
/// and the mail about it in the outbox.
@Journey
class NewcomerJourneyTest {
    private static final String ROOM = "/rooms/rural-medicine";
    private static final String PASSWORD = "a few words in a row";
    private static final Pattern A_THREAD = Pattern.compile(".*/threads/\\w{22}\\b.*");
    private static final int ATTEMPTS = 40;

    private final Sessions sessions;
    private final String address;

    NewcomerJourneyTest(Sessions sessions, @LocalServerPort int port) {
        this.sessions = sessions;
        this.address = "http://localhost:" + port;
    }

    @Test
    void goesAllTheWay() {
        new Way("Mira Lindgren", true, Hands.Pointing::new).go();
    }

    @Test
    void goesAllTheWayWithoutJavaScript() {
        new Way("Nils Petersen", false, Hands.Pointing::new).go();
    }

    @Test
    void goesAllTheWayByKeyboard() {
        new Way("Oda Brandt", true, Keyboard::new).go();
    }

    @Test
    void goesAllTheWayOnAPhoneAtNight() {
        new Way("Pia Rosendahl", true, Hands.Pointing::new, Visitor::onAPhoneAtNight).go();
    }

    /// One newcomer, and how they and the others work.
    private final class Way {
        /// Each way has a question of its own, without a name in it: the gate would hold it.
        private static final List<String> WHEN =
                List.of("by day", "at night", "in winter", "after a storm");

        private static final AtomicInteger WAYS = new AtomicInteger();

        private final String name;
        private final boolean scripts;
        private final Supplier<Hands> hands;
        private final UnaryOperator<Visitor> device;
        private final String email;
        private final String question;

        Way(String name, boolean scripts, Supplier<Hands> hands) {
            this(name, scripts, hands, UnaryOperator.identity());
        }

        Way(String name, boolean scripts, Supplier<Hands> hands, UnaryOperator<Visitor> device) {
            this.device = device;
            this.name = name;
            this.scripts = scripts;
            this.hands = hands;
            this.email = name.substring(0, name.indexOf(' ')) + "@newcomer.example";
            var when = WHEN.get(WAYS.getAndIncrement() % WHEN.size());
            this.question = "When do you send a first seizure down the valley " + when + "?";
        }

        void go() {
            try (var newcomer = device.apply(new Visitor(address, scripts, hands.get()));
                    var peer = as(Cast.BRUNO)) {
                signUp(newcomer);
                confirm(newcomer);
                claim(newcomer);
                approve(Cast.FARID);
                approve(Cast.GRETA);
                ask(newcomer);
                answer(peer, newcomer.page().url());
                accept(newcomer);
                findMail(newcomer);
            }
        }

        private void signUp(Visitor newcomer) {
            newcomer.open("/sign-up");
            newcomer.write("Your name", name);
            newcomer.write("E-mail", email);
            newcomer.write("Password", PASSWORD);
            newcomer.tick("I work in health care");
            newcomer.tick("I have read the terms");
            newcomer.press("Join");
            newcomer.page().waitForURL("**/sign-up/sent");
        }

        private void confirm(Visitor newcomer) {
            newcomer.open("/outbox");
            newcomer.follow("Please confirm your address");
            newcomer.reads(email);
            newcomer.follow("Follow the link in this mail");
            newcomer.press("Confirm and sign in");
            newcomer.page().waitForURL("**/verification");
        }

        private void claim(Visitor newcomer) {
            newcomer.open("/verification/claims/new");
            newcomer.choose("Profession", "Physician");
            newcomer.choose("Specialty", "General practice");
            newcomer.choose("Country of the licence", "Norway");
            newcomer.write("Number", "NO" + Math.floorMod(name.hashCode(), 10_000_000));
            newcomer.field("A file that shows it").setInputFiles(evidence());
            newcomer.press("Send to the verifiers");
            newcomer.page().waitForURL("**/verification");
        }

        private void approve(Cast verifier) {
            try (var one = as(verifier)) {
                one.open("/verification/queue");
                one.follow(name);
                one.tick("Approve");
                one.write("Reason", "The register of the country shows the number.");
                one.press("Decide");
                one.page().waitForURL("**/verification/queue");
            }
        }

        private void ask(Visitor newcomer) {
            join(newcomer);
            newcomer.follow("Ask a question");
            newcomer.write("Title", question);
            newcomer.write("Text", "A man in his forties, well again after ten minutes.");
            newcomer.press("Ask");
            newcomer.page().waitForURL(A_THREAD);
        }

        /// The verification reaches an open session by an event, so within moments.
        private void join(Visitor newcomer) {
            var way = newcomer.page().locator("main form[action='" + ROOM + "/membership'] button");
            for (int i = 0; i < ATTEMPTS && way.count() == 0; i++) {
                newcomer.page().waitForTimeout(100);
                newcomer.open(ROOM);
            }
            newcomer.press("Join");
            newcomer.reads("You are a member");
        }

        private void answer(Visitor peer, String thread) {
            peer.open(thread);
            peer.write("Text", "Any first seizure, if there is no scanner within two hours.");
            peer.press("Reply");
            peer.reads("Any first seizure");
        }

        /// With scripts the page says by itself that there is something new.
        private void accept(Visitor newcomer) {
            if (scripts) {
                newcomer.page().locator("main [data-live=replies]:visible").first().waitFor();
                newcomer.follow("New replies 1");
            } else {
                newcomer.page().reload();
            }
            newcomer.press("Accept as answer");
            newcomer.reads("Accepted answer");
        }

        private void findMail(Visitor newcomer) {
            var mails = newcomer.page().locator("main .entry", containing(Cast.BRUNO.email()));
            for (int i = 0; i < ATTEMPTS && mails.count() == 0; i++) {
                newcomer.page().waitForTimeout(100);
                newcomer.open("/outbox");
            }
            assertThat(mails.count()).as("mails to the peer").isPositive();
        }

        private Visitor as(Cast one) {
            var session = sessions.open(one.id(), "a journey", "127.0.0.1");
            return device.apply(new Visitor(address, scripts, hands.get()))
                    .carrying(session, address);
        }
    }

    private static com.microsoft.playwright.Page.LocatorOptions containing(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }

    private static FilePayload evidence() {
        var pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        return new FilePayload(
                "licence.pdf", "application/pdf", pdf.getBytes(StandardCharsets.US_ASCII));
    }
}
