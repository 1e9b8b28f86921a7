package org.consilium.deidentification.numbering;

import java.util.regex.Pattern;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.candidates.Candidates;
import org.consilium.deidentification.candidates.Detector;
import org.consilium.deidentification.reading.Lexicon;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.ui.Message;

/// Names of files and of accounts, which hold a name or a number more often than not:
/// `tsosie_leland_OD.jpg`, `hanh_nails08`.
final class FileNameDetector implements Detector {
    private static final Message FILE = Message.of("Names of files often hold a name.");
    private static final Message ACCOUNT =
            Message.of("It has the shape of the name of an account.");
    private static final Pattern NAMED = Pattern.compile("[\\p{L}\\d]+(?:[_.-][\\p{L}\\d]+){0,8}");
    private static final Pattern EXTENSION =
            Pattern.compile(
                    "(?i).*\\.(?:jpe?g|png|heic|tiff?|pdf|docx?|dcm|mp4|mov|avi|xlsx?|csv|zip|txt|rtf)");
    private static final Pattern PARTS = Pattern.compile("[_.-]|(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");
    private static final int SHORTEST_PART = 3;
    private static final Lexicon WORDS = Lexicon.get();

    @Override
    public void detect(Tokens tokens, Candidates found) {
        var text = tokens.source();
        for (int i = 1; i < tokens.size(); i++) {
            var token = tokens.at(i);
            boolean joint = token.is("_") || (token.is(".") && isExtension(tokens, i + 1));
            if (!joint || token.spaced() || found.isTaken(tokens.at(i - 1))) {
                continue;
            }
            int from = i - 1;
            while (from > 0 && !tokens.at(from).spaced() && isInside(tokens.at(from - 1))) {
                from--;
            }
            var named = NAMED.matcher(text).region(tokens.at(from).start(), text.length());
            if (named.lookingAt() && named.end() > token.start()) {
                name(named.group(), tokens.at(from).start(), named.end(), found);
            }
        }
    }

    private static void name(String written, int start, int end, Candidates found) {
        boolean file = EXTENSION.matcher(written).matches();
        boolean account =
                written.indexOf('_') > 0
                        && written.equals(written.toLowerCase(java.util.Locale.ROOT));
        if ((file || account) && isPersonal(written)) {
            found.add(start, end, Kind.CODE, 0.6, file ? FILE : ACCOUNT);
        }
    }

    private static boolean isExtension(Tokens tokens, int index) {
        var lower = tokens.at(index).lower();
        return !tokens.at(index).spaced()
                && lower.length() <= 4
                && EXTENSION.matcher("." + lower).matches();
    }

    private static boolean isInside(Tokens.Token token) {
        return token.is("_")
                || token.is("-")
                || token.is(".")
                || Character.isLetterOrDigit(token.text().charAt(0));
    }

    /// A part that is no ordinary word, or a number.
    private static boolean isPersonal(String written) {
        for (var part : PARTS.splitAsStream(written).toList()) {
            var lower = part.toLowerCase(java.util.Locale.ROOT);
            boolean number = !part.isEmpty() && Character.isDigit(part.charAt(0));
            boolean plain = WORDS.isCommon(lower) || EXTENSION.matcher("." + lower).matches();
            if (part.length() >= SHORTEST_PART && (number || !plain)) {
                return true;
            }
        }
        return false;
    }
}
