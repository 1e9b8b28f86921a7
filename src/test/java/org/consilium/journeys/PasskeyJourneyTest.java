package org.consilium.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.UUID;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.platform.Audience;
import org.consilium.platform.Cast;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Passkeys in a real browser, with an authenticator that Chromium plays.
@Journey
class PasskeyJourneyTest {
    private static final String AUTHENTICATOR =
            """
            {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
             "hasUserVerification": true, "isUserVerified": true,
             "automaticPresenceSimulation": true}}
            """;

    private final DemoMembers members;
    private final Ids ids;
    private final String address;

    PasskeyJourneyTest(DemoMembers members, Ids ids, @LocalServerPort int port) {
        this.members = members;
        this.ids = ids;
        this.address = "http://localhost:" + port;
    }

    private Member somebody() {
        var handle = "k" + UUID.randomUUID().toString().substring(0, 8);
        var id = new MemberId(ids.next());
        return members.make(id, "Kim Passe", handle, Audience.CLINICIAN, ZoneOffset.UTC);
    }

    @Test
    void addsAPasskeyAndSignsInByIt() {
        try (var visitor = new Visitor(address, true, new Hands.Pointing())) {
            var keys = authenticator(visitor);
            var member = somebody();
            password(visitor, member);
            addPasskey(visitor);
            assertThat(keys.count()).isEqualTo(1);

            signOut(visitor);
            visitor.open("/sign-in?next=/notices");
            visitor.press("Sign in with a passkey");
            visitor.page().waitForURL(address + "/notices");

            visitor.open("/account/security");
            visitor.reads("signed in by passkey");
            rename(visitor);
            remove(visitor);
        }
    }

    @Test
    void asksForThePasskeyAfterThePassword() {
        try (var visitor = new Visitor(address, true, new Hands.Pointing())) {
            authenticator(visitor);
            var member = somebody();
            password(visitor, member);
            addPasskey(visitor);
            signOut(visitor);

            password(visitor, member);
            visitor.page().waitForURL("**/sign-in/second-step");
            visitor.press("Use a passkey");
            visitor.page().waitForURL(address + "/");
            visitor.open("/account/security");
            visitor.reads("signed in by password and passkey");
        }
    }

    @Test
    void saysWhenNoPasskeyComes() {
        try (var visitor = new Visitor(address, true, new Hands.Pointing())) {
            authenticator(visitor);
            visitor.open("/sign-in");
            visitor.press("Sign in with a passkey");
            visitor.reads("The browser did not give a passkey.");
        }
    }

    @Test
    void offersOtherWaysWithoutJavaScript() {
        try (var visitor = new Visitor(address, false, new Hands.Pointing())) {
            visitor.open("/sign-in");
            visitor.reads("Passkeys need JavaScript");
            var button = visitor.page().getByText("Sign in with a passkey");
            assertThat(button.isVisible()).isFalse();
            password(visitor, somebody());
            visitor.page().waitForURL(address + "/");
        }
    }

    /// An authenticator in the visitor's browser.
    private record Keys(CDPSession session, String id) {
        int count() {
            var asked = new JsonObject();
            asked.addProperty("authenticatorId", id);
            return session.send("WebAuthn.getCredentials", asked)
                    .getAsJsonArray("credentials")
                    .size();
        }
    }

    private static Keys authenticator(Visitor visitor) {
        var page = visitor.page();
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var added =
                session.send(
                        "WebAuthn.addVirtualAuthenticator",
                        JsonParser.parseString(AUTHENTICATOR).getAsJsonObject());
        return new Keys(session, added.get("authenticatorId").getAsString());
    }

    private static void password(Visitor visitor, Member member) {
        visitor.open("/sign-in");
        visitor.write("E-mail", member.handle() + "@demo.consilium.example");
        visitor.write("Password", Cast.PASSWORD);
        visitor.press("Sign in");
        visitor.page().waitForURL(url -> !URI.create(url).getPath().equals("/sign-in"));
    }

    private static void addPasskey(Visitor visitor) {
        visitor.open("/account/security");
        visitor.follow("Add a passkey");
        visitor.write("What to call it", "my telephone");
        visitor.press("Add the passkey");
        visitor.reads("They are shown this once.");
        visitor.follow("I have kept them");
        visitor.reads("my telephone");
    }

    private static void rename(Visitor visitor) {
        visitor.page().locator("#passkeys summary").click();
        visitor.write("What to call it", "the old telephone");
        visitor.press("Save");
        visitor.reads("the old telephone");
    }

    private static void remove(Visitor visitor) {
        visitor.press("Take away");
        visitor.reads("The passkey is taken away here.");
        assertThat(visitor.page().locator("#passkeys .entry").count()).isZero();
    }

    private static void signOut(Visitor visitor) {
        visitor.open("/account");
        visitor.press("Sign out");
        visitor.page().waitForURL(url -> URI.create(url).getPath().equals("/"));
    }
}
