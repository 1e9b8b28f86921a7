package org.consilium.deidentification.numbering;

import java.util.regex.Pattern;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.candidates.Candidates;
import org.consilium.deidentification.candidates.Detector;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.ui.Message;

/// E-mail and web addresses, IP and hardware addresses: told by their shape alone.
final class WebDetector implements Detector {
    private static final Message EMAIL = Message.of("It has the shape of an e-mail address.");
    private static final Message URL = Message.of("It has the shape of a web address.");
    private static final Message IP = Message.of("It has the shape of an IP address.");
    private static final Message MAC = Message.of("It is the hardware address of a device.");
    private static final Message HANDLE = Message.of("It names an account in a social network.");

    private static final Pattern MAILBOX =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]+@(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,24}");
    private static final Pattern LINK =
            Pattern.compile(
                    "(?:(?:https?|ftp|sftp|file)://|www\\.)[^\\s<>\"']+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE =
            Pattern.compile(
                    "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9-]+)*\\."
                            + "(?:com|org|net|edu|gov|mil|info|io|co|uk|de|ch|fr|es|eu|nl|ca|au|nz|za|jp|cn|ru|pl|se|dk|fi|br|mx|ie|tv|ly|gl|app|dev|health|example)(?:/[^\\s<>\"']*)?(?![\\p{L}\\p{N}])"
                            + "|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9-]+)*\\.(?:me|us|at|it|be|in|no|is|to|ai|am)/[^\\s<>\"']+",
                    Pattern.CASE_INSENSITIVE);
    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern IP_4 =
            Pattern.compile(
                    OCTET + "(?:\\." + OCTET + "){3}(?:/\\d{1,2}|:\\d{2,5})?(?!\\d|\\.\\d)");
    private static final Pattern IP_6 =
            Pattern.compile(
                    "(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}|(?:[0-9a-f]{1,4}:){2,7}:",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern HARDWARE =
            Pattern.compile(
                    "(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![0-9a-f])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCOUNT = Pattern.compile("@[A-Za-z0-9_]{3,30}");
    private static final Pattern SHARE = Pattern.compile("\\\\\\\\[\\w.-]{2,64}(?:\\\\[\\w$-]+)+");
    private static final String TRAILING = ".,;:!?)]}'\"";

    @Override
    public void detect(Tokens tokens, Candidates found) {
        var text = tokens.source();
        mailboxes(text, found);
        shares(text, found);
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.at(i);
            var next = tokens.at(i + 1);
            if (token.shape() == Shape.SYMBOL || token.shape() == Shape.LINE) {
                continue;
            }
            boolean attached = !next.spaced() && next.shape() == Shape.SYMBOL;
            if (!attached || found.isTaken(token)) {
                continue;
            }
            switch (next.text()) {
                case ":" -> colon(text, token, found);
                case "-" -> looking(HARDWARE, text, token, Kind.DEVICE, 0.95, MAC, found);
                case "." -> dot(text, tokens, i, found);
                default -> {}
            }
        }
    }

    private static void mailboxes(String text, Candidates found) {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int from = at;
            while (from > 0 && isLocal(text.charAt(from - 1))) {
                from--;
            }
            var mailbox = MAILBOX.matcher(text).region(from, Math.min(text.length(), at + 256));
            if (from < at && mailbox.lookingAt()) {
                found.add(from, mailbox.end(), Kind.EMAIL, 0.99, EMAIL);
            } else if (from == at) {
                var account = ACCOUNT.matcher(text).region(at, text.length());
                if (account.lookingAt()) {
                    found.add(at, account.end(), Kind.CODE, 0.6, HANDLE);
                }
            }
        }
    }

    /// `\\\\host\\share`.
    private static void shares(String text, Candidates found) {
        for (int at = text.indexOf("\\\\"); at >= 0; at = text.indexOf("\\\\", at + 2)) {
            var share = SHARE.matcher(text).region(at, text.length());
            if (share.lookingAt()) {
                found.add(at, share.end(), Kind.URL, 0.8, URL);
            }
        }
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+'-".indexOf(c) >= 0;
    }

    private static void colon(String text, Tokens.Token token, Candidates found) {
        if (text.startsWith("://", token.end())) {
            looking(LINK, text, token, Kind.URL, 0.99, URL, found);
        } else if (!looking(HARDWARE, text, token, Kind.DEVICE, 0.95, MAC, found)) {
            looking(IP_6, text, token, Kind.IP, 0.9, IP, found);
        }
    }

    private static void dot(String text, Tokens tokens, int index, Candidates found) {
        var token = tokens.at(index);
        if (token.lower().equals("www")) {
            looking(LINK, text, token, Kind.URL, 0.99, URL, found);
        } else if (token.shape() == Shape.NUMBER) {
            looking(IP_4, text, token, Kind.IP, 0.95, IP, found);
        } else if (!tokens.at(index + 2).spaced() && tokens.at(index + 2).shape().isWord()) {
            looking(BARE, text, tokens.at(hostBegins(tokens, index)), Kind.URL, 0.8, URL, found);
        }
    }

    /// `kvtn` of "kvtn-news.example".
    private static int hostBegins(Tokens tokens, int index) {
        int at = index;
        while (tokens.at(at - 1).is("-")
                && !tokens.at(at).spaced()
                && !tokens.at(at - 1).spaced()
                && tokens.at(at - 2).shape().isWord()) {
            at -= 2;
        }
        return at;
    }

    private static boolean looking(
            Pattern pattern,
            String text,
            Tokens.Token token,
            Kind kind,
            double confidence,
            Message reason,
            Candidates found) {
        var matcher = pattern.matcher(text).region(token.start(), text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        int end = matcher.end();
        while (kind == Kind.URL && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        found.add(token.start(), end, kind, confidence, reason);
        return true;
    }
}
