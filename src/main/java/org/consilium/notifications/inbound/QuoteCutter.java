package org.consilium.notifications.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes out of a mail's text what its writer did not write now: the quoted mail, the line that
/// announces it, and the signature. Works on lines, from the announcement in the languages people
/// answer in; where the answer stands below or between the quotes, only the quotes go. When in
/// doubt it keeps: a reply with too much can be edited, lost words cannot.
final class QuoteCutter {
    /// "On Tuesday Bruno wrote:", in the languages of the mail programs.
    private static final Pattern WROTE =
            Pattern.compile(
                    "^\\s*>*\\s*(on\\b.*\\bwrote|am\\b.*\\bschrieb\\b.*|le\\b.*\\ba écrit|el\\b.*\\bescribió"
                            + "|il\\b.*\\bha scritto|em\\b.*\\bescreveu|op\\b.*\\bschreef\\b.*"
                            + "|den\\b.*\\bskrev\\b.*|dne\\b.*\\bnapsal\\(?a?\\)?.*|.*\\bodesílatel\\b.*\\bnapsal\\(?a?\\)?|w dniu\\b.*\\bnapisał\\(?a?\\)?.*"
                            + "|.*\\btarihinde\\b.*\\byazdı|.*\\bkirjoitti|.*написал\\(?а?\\)?|.*написав\\(?ла?\\)?"
                            + "|.*\\bpisze|.*于.*写道|.*のメール|.*님이 작성|.*کتب|.*كتب)\\s*[:：]\\s*$",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    /// "-----Original Message-----" and what Outlook and phones put there.
    private static final Pattern ORIGINAL =
            Pattern.compile(
                    "^\\s*(-{2,}\\s*(original message|forwarded message|ursprüngliche nachricht"
                            + "|message d'origine|mensaje original|messaggio originale|mensagem original"
                            + "|oorspronkelijk bericht|ursprungligt meddelande|исходное сообщение"
                            + "|reply above this line)\\s*-{2,}|_{20,})\\s*$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// The head of a mail as Outlook quotes it; two such lines together are one.
    private static final Pattern HEAD =
            Pattern.compile(
                    "^\\s*\\*?(from|von|de|da|van|från|fra|от|od|kimden|sent|gesendet|envoyé|enviado"
                            + "|inviato|verzonden|skickat|to|an|à|para|a|aan|till|subject|betreff|objet"
                            + "|asunto|oggetto|assunto|onderwerp|ämne|date|datum|cc)\\s?:\\*?\\s+\\S.*$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SIGNATURE = Pattern.compile("^(--|—|–) ?$");
    private static final Pattern PHONE =
            Pattern.compile(
                    "^\\s*(sent from my .{2,40}|get outlook for .{2,20}|von meinem .{2,40} gesendet"
                            + "|envoyé de(puis)? mon .{2,40}|enviado desde mi .{2,40}|inviato da(l mio)? .{2,40}"
                            + "|verstuurd vanaf mijn .{2,40}|skickat från min .{2,40}|enviado do meu .{2,40}"
                            + "|отправлено с .{2,40})\\s*$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MADE_BY_PROGRAM = Pattern.compile("@|\\d[:.]\\d\\d");
    private static final int ANNOUNCEMENT_LINES = 3;

    private QuoteCutter() {}

    /// What the writer wrote now; empty when there is nothing.
    static String cut(String mail) {
        var lines =
                mail.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replace('\u00a0', ' ')
                        .lines()
                        .toList();
        int quote = startOfQuote(lines);
        var above = own(lines.subList(0, quote));
        if (!above.isEmpty()) {
            return above;
        }
        return own(afterAnnouncement(lines, quote));
    }

    /// The first line of the mail that is answered: of its announcement, if there is one. What
    /// stands between quoted lines is an answer, so a quote with text after it is no end.
    private static int startOfQuote(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (isOriginal(lines, i)) {
                return i;
            }
            int length = announcement(lines, i);
            if (length > 0 && !isAnsweredBelow(lines, i + length)) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean isOriginal(List<String> lines, int at) {
        if (ORIGINAL.matcher(lines.get(at)).matches()) {
            return true;
        }
        return HEAD.matcher(lines.get(at)).matches()
                && at + 2 < lines.size()
                && HEAD.matcher(lines.get(at + 1)).matches()
                && HEAD.matcher(lines.get(at + 2)).matches();
    }

    /// How many lines the announcement has that begins here, because programs break it; 0 for none.
    private static int announcement(List<String> lines, int at) {
        var joined = new StringBuilder();
        for (int n = 0; n < ANNOUNCEMENT_LINES && at + n < lines.size(); n++) {
            if (lines.get(at + n).isBlank()) {
                return 0;
            }
            joined.append(n == 0 ? "" : " ").append(lines.get(at + n).strip());
            if (WROTE.matcher(joined).matches()) {
                return announces(joined, lines.subList(at + n + 1, lines.size())) ? n + 1 : 0;
            }
        }
        return 0;
    }

    /// People write such lines, too: a program's names an address or a time, or a quote follows it,
    /// or nothing at all, because the quote was taken out of the HTML.
    private static boolean announces(CharSequence line, List<String> below) {
        return MADE_BY_PROGRAM.matcher(line).find()
                || below.stream().allMatch(String::isBlank)
                || below.stream().anyMatch(QuoteCutter::isQuoted);
    }

    /// Whether the writer answers below or between the quotes: there is a quoted line, and after
    /// the first of them one that is not, before any signature.
    private static boolean isAnsweredBelow(List<String> lines, int from) {
        boolean quoted = false;
        for (var line : lines.subList(from, lines.size())) {
            if (SIGNATURE.matcher(line).matches() || PHONE.matcher(line).matches()) {
                return false;
            }
            if (isQuoted(line)) {
                quoted = true;
            } else if (!line.isBlank() && quoted) {
                return true;
            }
        }
        return false;
    }

    /// For a mail whose answer stands below everything: what is not quoted after the announcement.
    private static List<String> afterAnnouncement(List<String> lines, int quote) {
        int skip = quote < lines.size() ? Math.max(1, announcement(lines, quote)) : 0;
        boolean anyQuoted = lines.stream().anyMatch(QuoteCutter::isQuoted);
        return anyQuoted && quote + skip <= lines.size()
                ? lines.subList(quote + skip, lines.size())
                : List.of();
    }

    /// Lines without quotes, announcements and what follows a signature.
    private static String own(List<String> lines) {
        var kept = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (SIGNATURE.matcher(line).matches()) {
                break;
            }
            int announced = announcement(lines, i);
            boolean quoteFollows =
                    announced > 0
                            && lines.subList(i + announced, lines.size()).stream()
                                    .anyMatch(QuoteCutter::isQuoted);
            if (quoteFollows) {
                i += announced - 1;
            } else if (!isQuoted(line) && !PHONE.matcher(line).matches()) {
                kept.add(line.stripTrailing());
            }
        }
        return String.join("\n", kept).replaceAll("\n{3,}", "\n\n").strip();
    }

    private static boolean isQuoted(String line) {
        return line.stripLeading().startsWith(">");
    }
}
