package org.consilium.notifications.outbox;

/// A mail with what it says, for the page that shows it. The text of a transactional mail is empty
/// once it was sent; `link` is the path its button leads to.
public record KeptMail(
        MailLine line, boolean transactional, String text, String html, String link) {
    public boolean hasText() {
        return !text.isEmpty();
    }
}
