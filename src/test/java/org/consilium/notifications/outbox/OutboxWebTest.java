package org.consilium.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.notifications.Mail;
import org.consilium.notifications.NotificationKind;
import org.consilium.notifications.Outbox;
import org.consilium.notifications.unsubscribing.UnsubscribeTokens;
import org.consilium.platform.Cast;
import org.consilium.platform.Cursor;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.consilium.ui.Message;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class OutboxWebTest {
    private static final NotificationKind KIND =
            new NotificationKind("test.mail", Message.of("tests"), true);

    private final MockMvc web;
    private final Letters letters;
    private final Outbox outbox;
    private final MailRepository mails;
    private final UnsubscribeTokens tokens;
    private final TestClock clock;
    private final String email = Post.someAddress();

    OutboxWebTest(
            MockMvc web,
            Letters letters,
            Outbox outbox,
            MailRepository mails,
            UnsubscribeTokens tokens,
            TestClock clock) {
        this.web = web;
        this.letters = letters;
        this.outbox = outbox;
        this.mails = mails;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Test
    void showsEverybodyTheMailsOfADemoWithoutServer() throws Exception {
        // Newer than what other tests have left.
        clock.advance(Duration.ofDays(3_000));
        letters.put(Post.letter(email));
        web.perform(get("/outbox"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("everybody may read these mails")))
                .andExpect(content().string(containsString(email)));
        web.perform(get("/outbox/" + mine().shortForm()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Somebody answered you.")))
                .andExpect(content().string(containsString("href=\"/notices\"")));
    }

    @Test
    void showsHtmlInASandbox() throws Exception {
        letters.put(Post.letter(email, "<script>alert(1)</script>", null, null));
        web.perform(get("/outbox/" + mine().shortForm() + "/html"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(content().string(not(containsString("<script>"))));
    }

    @Test
    void letsOnlyAdministratorsSendAgain() throws Exception {
        letters.put(Post.letter(email));
        var id = mine();
        assertThat(giveUp(id)).isTrue();
        var again = "/outbox/" + id.shortForm() + "/attempts";
        web.perform(post(again).with(SignedIn.as(Cast.AMARA))).andExpect(status().isNotFound());
        assertThat(stateOf(id)).isEqualTo(MailState.FAILED);
        web.perform(post(again).with(SignedIn.as(Cast.GRETA))).andExpect(status().isSeeOther());
        assertThat(stateOf(id)).isEqualTo(MailState.QUEUED);
    }

    @Test
    void unsubscribesByPostWithoutSigningIn() throws Exception {
        var path = "/unsubscribe/" + tokens.make(Cast.ELIF.id(), KIND.key());
        web.perform(get(path)).andExpect(status().isOk());
        assertThat(isMailed()).isTrue();
        web.perform(
                        post(path)
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .param("List-Unsubscribe", "One-Click"))
                .andExpect(status().isOk());
        assertThat(isMailed()).isFalse();
    }

    @Test
    void knowsNoTokenItDidNotSign() throws Exception {
        var signed = tokens.make(Cast.ELIF.id(), KIND.key());
        var tampered = signed.replace(KIND.key(), "other.kind");
        web.perform(get("/unsubscribe/" + tampered)).andExpect(status().isNotFound());
        web.perform(post("/unsubscribe/" + tampered)).andExpect(status().isNotFound());
    }

    /// Claims one mail after the other until it is this one's turn.
    private boolean giveUp(MailId id) {
        var claim = UUID.randomUUID();
        var now = clock.instant();
        while (mails.claim(claim, now, now.plus(CarryMail.LEASE)).isPresent()) {
            if (mails.failed(id, claim, now, "550 no such mailbox")) {
                return true;
            }
        }
        return false;
    }

    private boolean isMailed() {
        var before = mailsTo(Cast.ELIF.email());
        outbox.queue(
                new Mail(
                        Cast.ELIF.id(),
                        Message.of("There is news for you"),
                        Message.of("Somebody answered you."),
                        Message.of("Open it in Consilium"),
                        "/notices",
                        KIND));
        return mailsTo(Cast.ELIF.email()) > before;
    }

    private MailState stateOf(MailId id) {
        return mails.find(id).orElseThrow().line().state();
    }

    /// The mail this test put in: nobody else writes to its address.
    private MailId mine() {
        return listed().filter(mail -> mail.toAddress().equals(email))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long mailsTo(String address) {
        return listed().filter(mail -> mail.toAddress().equals(address)).count();
    }

    private Stream<MailLine> listed() {
        return mails.list(null, Cursor.NEWEST, 10_000).items().stream();
    }
}
