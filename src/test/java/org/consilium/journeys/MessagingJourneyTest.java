package org.consilium.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.accounts.Sessions;
import org.consilium.platform.Audience;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.verification.CredentialKind;
import org.consilium.verification.DemoVerifications;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Two at once: one asks to write, the other accepts, they talk, take back, and one blocks.
@Journey
class MessagingJourneyTest {
    private static final Pattern A_CONVERSATION = Pattern.compile(".*/messages/\\w{22}\\b.*");

    private final Sessions sessions;
    private final DemoMembers members;
    private final DemoVerifications verifications;
    private final Ids ids;
    private final String address;

    MessagingJourneyTest(
            Sessions sessions,
            DemoMembers members,
            DemoVerifications verifications,
            Ids ids,
            @LocalServerPort int port) {
        this.sessions = sessions;
        this.members = members;
        this.verifications = verifications;
        this.ids = ids;
        this.address = "http://localhost:" + port;
    }

    @Test
    void talksLive() {
        talk("Vera Lind", "Wim Dekker", true);
    }

    @Test
    void talksWithoutJavaScript() {
        talk("Xenia Rossi", "Yusuf Kaya", false);
    }

    private void talk(String first, String second, boolean scripts) {
        var one = colleague(first);
        var other = colleague(second);
        try (var asker = visitor(one, scripts);
                var asked = visitor(other, scripts)) {
            ask(asker, other);
            accept(asked, one);
            answer(asker, asked, scripts);
            takeBack(asker, asked, scripts);
            block(asker, asked);
        }
    }

    private static void ask(Visitor asker, Member other) {
        asker.open("/people/" + other.handle());
        asker.follow("Write a message");
        asker.write("Message", "We have not met. May I ask you something?");
        asker.press("Send");
        asker.page().waitForURL(A_CONVERSATION);
        asker.reads("waits for an answer");
    }

    private static void accept(Visitor asked, Member one) {
        asked.open("/messages");
        asked.follow("Somebody wishes to write to you.");
        asked.reads(one.name());
        asked.press("Accept");
        asked.page().waitForURL(A_CONVERSATION);
        asked.reads("May I ask you something?");
    }

    /// With scripts, what was written stands on the other's page by itself.
    private static void answer(Visitor asker, Visitor asked, boolean scripts) {
        asked.write("Message", "Please do.");
        asked.press("Send");
        asked.reads("Please do.");
        fresh(asker, scripts);
        asker.reads("Please do.");
        fresh(asked, scripts);
        asked.page().locator("main .receipt").getByText("Read").waitFor();
    }

    private static void takeBack(Visitor asker, Visitor asked, boolean scripts) {
        if (!scripts || asker.page().locator("#f-body").count() == 0) {
            asker.page().reload();
        }
        asker.write("Message", "This was for somebody else.");
        asker.press("Send");
        asker.reads("This was for somebody else.");
        fresh(asked, scripts);
        asked.reads("This was for somebody else.");
        asker.page().locator(".message--own .message__more summary").last().click();
        asker.page().locator(".message--own .act--danger").last().click();
        asker.reads("You took a message back.");
        fresh(asked, scripts);
        asked.reads("A message was taken back.");
        assertThat(asked.page().locator("main").textContent())
                .doesNotContain("This was for somebody else.");
    }

    private static void block(Visitor asker, Visitor asked) {
        asked.press("Block");
        asked.reads("Blocked and muted");
        asker.page().reload();
        asker.reads("takes no new messages at the moment");
        assertThat(asker.page().locator("#write").textContent())
                .doesNotContainIgnoringCase("block");
    }

    private static void fresh(Visitor visitor, boolean scripts) {
        if (!scripts) {
            visitor.page().reload();
        }
    }

    private Member colleague(String name) {
        var handle = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        var id = new MemberId(ids.next());
        var member = members.make(id, name, handle, Audience.CLINICIAN, ZoneOffset.UTC);
        verifications.verify(
                member,
                CredentialKind.PHYSICIAN,
                "GB",
                String.valueOf(1_000_000 + Math.floorMod(name.hashCode(), 8_000_000)),
                "neurology",
                1);
        return member;
    }

    private Visitor visitor(Member member, boolean scripts) {
        var session = sessions.open(member.id(), "a journey", "127.0.0.1");
        return new Visitor(address, scripts, new Hands.Pointing()).carrying(session, address);
    }
}
