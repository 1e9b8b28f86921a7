package org.consilium.deidentification;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilium.deidentification.reading.Lexicon;

/// Literature is not a patient: DOIs, numbers of PubMed and of trial registers, addresses of
/// publishers and registers may stand in what is published, and so may a mention of a colleague.
final class Literature {
    private static final Pattern CITED =
            Pattern.compile(
                    "\\b10\\.\\d{4,9}/\\S+|\\b(?:PMID|PMCID|PubMed)\\b:?\\s*(?:PMC)?\\d+"
                            + "|\\b(?:NCT|ISRCTN|DRKS|ACTRN|PMC)\\d+|\\bISBN[-\\d: ]+\\d|\\bISSN[-\\d: ]+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST =
            Pattern.compile("^(?:[a-z]+://)?(?:www\\.)?([^/:?#\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> HOSTS = Lexicon.ownList("literature-hosts");
    private static final int LONGEST = 200;

    private Literature() {}

    static boolean excuses(String text, int start, int end, Kind kind) {
        return switch (kind) {
            case URL -> isPublisher(text.substring(start, end)) || isCited(text, start, end);
            case CODE -> text.charAt(start) == '@' || isCited(text, start, end);
            case PHONE, FAX, RECORD, ACCOUNT, DEVICE, LICENCE, PLAN, IP, DATE, SSN ->
                    isCited(text, start, end);
            default -> false;
        };
    }

    /// The host, or one that it lies below.
    private static boolean isPublisher(String address) {
        var host = HOST.matcher(address);
        if (!host.find()) {
            return false;
        }
        var name = host.group(1).toLowerCase(Locale.ROOT);
        while (!HOSTS.contains(name)) {
            int dot = name.indexOf('.');
            if (dot < 0) {
                return false;
            }
            name = name.substring(dot + 1);
        }
        return true;
    }

    private static boolean isCited(String text, int start, int end) {
        int from = Math.max(0, start - LONGEST);
        var cited = CITED.matcher(text).region(from, Math.min(text.length(), end + LONGEST));
        while (cited.find()) {
            if (cited.start() < end && start < cited.end()) {
                return true;
            }
        }
        return false;
    }
}
