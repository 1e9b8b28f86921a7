package org.consilium.testing;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is in the outbox: no mail server is configured in tests of pages.
public final class SentMail {
    private final JdbcClient jdbc;

    SentMail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The path, beginning with `start`, of the newest mail to somebody.
    public String linkTo(String address, String start) {
        var text =
                jdbc.sql(
                                """
                                select body_text from notifications.mail
                                where to_address = :address order by queued_at desc, id desc limit 1
                                """)
                        .param("address", address)
                        .query(String.class)
                        .single();
        var link = Pattern.compile(Pattern.quote(start) + "[A-Za-z0-9_-]+").matcher(text);
        if (!link.find()) {
            throw new AssertionError("no link " + start + " in: " + text);
        }
        return link.group();
    }

    public List<String> subjectsTo(String address) {
        return jdbc.sql("select subject from notifications.mail where to_address = :address")
                .param("address", address)
                .query(String.class)
                .list();
    }
}
