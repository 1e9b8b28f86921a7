package org.consilium.notifications.inbound;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The words of a mail, and whether something is attached. Plain text is preferred; HTML is read as
/// text. Pictures that belong to a signature, visiting cards and cryptographic signatures are no
/// attachments.
record MailText(String plain, String html, boolean attachments) {
    private static final Set<String> IGNORED =
            Set.of(
                    "text/vcard",
                    "text/x-vcard",
                    "application/pgp-signature",
                    "application/pkcs7-signature",
                    "application/x-pkcs7-signature",
                    "application/ms-tnef");
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "li", "tr", "h1", "h2", "h3", "h4", "ul", "ol", "table", "pre");
    private static final String QUOTES =
            "blockquote, .gmail_attr, .moz-cite-prefix, .yahoo_quoted, #divRplyFwdMsg ~ *,"
                    + " #divRplyFwdMsg, #appendonsend ~ *, #mail-editor-reference-message-container,"
                    + " .protonmail_quote, .tutanota_quote";
    private static final String NO_WORDS = "script, style, head, title, template, noscript";
    private static final int DEPTH = 10;

    /// What the writer wrote now.
    String reply() {
        var text = plain.isBlank() && !html.isBlank() ? ofHtml(html) : plain;
        return QuoteCutter.cut(text);
    }

    static MailText of(Part message) throws MessagingException, IOException {
        return read(message, 0);
    }

    private static MailText read(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEPTH) {
            return new MailText("", "", true);
        }
        if (part.isMimeType("multipart/*")) {
            return all((Multipart) part.getContent(), depth);
        }
        if (isAttachment(part)) {
            return new MailText("", "", !isIgnored(part));
        }
        if (part.isMimeType("text/html")) {
            return new MailText("", text(part), false);
        }
        return part.isMimeType("text/plain")
                ? new MailText(text(part), "", false)
                : new MailText("", "", !isIgnored(part));
    }

    private static MailText all(Multipart parts, int depth) throws MessagingException, IOException {
        var plain = new StringBuilder();
        var html = new StringBuilder();
        boolean attachments = false;
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            var read = read(part, depth + 1);
            plain.append(read.plain);
            html.append(read.html);
            attachments |= read.attachments;
        }
        return new MailText(plain.toString(), html.toString(), attachments);
    }

    private static boolean isAttachment(Part part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(disposition(part))
                || (part.getFileName() != null && !part.isMimeType("text/plain"));
    }

    /// Mail programs write dispositions that no standard knows.
    private static String disposition(Part part) throws MessagingException {
        try {
            return String.valueOf(part.getDisposition());
        } catch (ParseException unreadable) {
            return "";
        }
    }

    private static boolean isIgnored(Part part) throws MessagingException {
        for (var type : IGNORED) {
            if (part.isMimeType(type)) {
                return true;
            }
        }
        var id = part.getHeader("Content-ID");
        return part.isMimeType("image/*")
                && id != null
                && !Part.ATTACHMENT.equalsIgnoreCase(disposition(part));
    }

    /// Read by hand, because a charset that is not known must not lose the mail.
    private static String text(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readAllBytes(), charset(part));
        }
    }

    private static Charset charset(Part part) throws MessagingException {
        try {
            var name = new ContentType(part.getContentType()).getParameter("charset");
            return name == null
                    ? StandardCharsets.UTF_8
                    : Charset.forName(jakarta.mail.internet.MimeUtility.javaCharset(name));
        } catch (ParseException | IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /// HTML as lines of text, without what mail programs mark as quoted.
    static String ofHtml(String html) {
        var document = Jsoup.parse(html);
        document.select(NO_WORDS).remove();
        document.select(QUOTES).remove();
        var text = new StringBuilder();
        document.body().traverse(new Lines(text));
        return text.toString();
    }

    /// Writes text as it comes, each block on lines of its own.
    private record Lines(StringBuilder text) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
                if (element.normalName().equals("br")) {
                    text.append('\n');
                } else if (BLOCKS.contains(element.normalName())) {
                    breakLine();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                breakLine();
                if (element.normalName().equals("p")) {
                    text.append('\n');
                }
            }
        }

        private void append(String words) {
            text.append(endsLine() ? words.stripLeading() : words);
        }

        private void breakLine() {
            if (!endsLine()) {
                text.append('\n');
            }
        }

        private boolean endsLine() {
            return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        }
    }
}
