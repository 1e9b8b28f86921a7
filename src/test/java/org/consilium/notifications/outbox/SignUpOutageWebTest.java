package org.consilium.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.Duration;
import java.util.regex.Pattern;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/// Somebody signs up while the mail server is away: the outbox keeps the mail, and it works later.
@ConsiliumTest
class SignUpOutageWebTest {
    private static final Pattern LINK =
            Pattern.compile("https?://[^/\\s]+(/confirm/[A-Za-z0-9_-]+)");

    private final MockMvc web;
    private final MailRepository mails;
    private final Database database;
    private final TestClock clock;
    private final String email = Post.someAddress();

    SignUpOutageWebTest(MockMvc web, MailRepository mails, Database database, TestClock clock) {
        this.web = web;
        this.mails = mails;
        this.database = database;
        this.clock = clock;
    }

    @Test
    void joinsOnceTheMailServerIsBack() throws Exception {
        var gone = Post.server();
        int port = gone.getSmtp().getPort();
        gone.stop();
        signUp();
        Post.carrier(port, database, clock).run();
        assertThat(mails.list(MailState.QUEUED, Cursor.NEWEST, 10_000).items())
                .filteredOn(mail -> mail.toAddress().equals(email))
                .hasSize(1);

        var back = Post.server(port);
        try {
            clock.advance(Duration.ofMinutes(10));
            Post.carrier(port, database, clock).run();
            confirm(GreenMailUtil.getWholeMessage(Post.received(back, email).getFirst()));
        } finally {
            back.stop();
        }
    }

    private void signUp() throws Exception {
        web.perform(
                        post("/sign-up")
                                .with(SignedIn.nobody())
                                .param("name", "Pat Ience")
                                .param("email", email)
                                .param("password", "four words in a row")
                                .param("audience", "PATIENT")
                                .param("terms", "true"))
                .andExpect(header().string("Location", "/sign-up/sent"));
    }

    private void confirm(String message) throws Exception {
        var link = LINK.matcher(message.replace("=\r\n", ""));
        assertThat(link.find()).as(message).isTrue();
        web.perform(post(link.group(1)).with(SignedIn.nobody()))
                .andExpect(cookie().exists("session"));
    }
}
