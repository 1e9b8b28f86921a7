package org.consilium.deidentification.numbering;

import java.util.Map;
import java.util.regex.Pattern;
import org.consilium.deidentification.Kind;
import org.consilium.deidentification.candidates.Candidates;
import org.consilium.deidentification.candidates.Detector;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.deidentification.reading.WordSet;
import org.consilium.ui.Message;

/// Biometrics, photographs of faces, and traits that one person has: told by the words themselves.
final class TraitDetector implements Detector {
    private static final Message BIOMETRIC = Message.of("It speaks of a biometric record.");
    private static final Message FACE = Message.of("It speaks of a picture of a face.");
    private static final Message UNIQUE = Message.of("Few people can be meant.");

    private static final Pattern PRINTS =
            Pattern.compile(
                    "(?:fingerprints?|thumbprints?|palm ?prints?|voice ?prints?|retinal? scans?|iris scans?|facial recognition|gait signature|genetic fingerprint|biometric)"
                            + "(?: (?:id|template|record|recording|scan|sample|profile|hash|file|card|login|code|identifier|data))?(?:[:#]? ?(?:no\\.?|number|id)? ?[A-Z0-9-]*\\d[A-Z0-9-]*)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern FACES =
            Pattern.compile(
                    "(?:full[- ]face|facial|face)(?: |-)(?:photo(?:graph)?s?|pictures?|images?)(?:,? file ?names? [\\w.-]+)?|(?:photo(?:graph)?s?|pictures?|images?|selfies?|portraits?|video) (?:of|showing) (?:(?:the|his|her|their|patient'?s?|entire|full) )*face|headshots?|mugshots?|selfies?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY =
            Pattern.compile(
                    "(?:the )?(?:current |former |sitting |retired |acting )?(?:mayor|senator|governor|congressman|congresswoman|bishop|archbishop|ambassador|sheriff|police chief|fire chief|prime minister|president|chancellor|anchor(?:man|woman)?|head coach|quarterback|superintendent|state representative|news anchor|ceo|king|queen|prince|princess|duke) (?:of|for|at) (?:the )?\\p{L}+(?: \\p{Lu}\\p{L}+){0,3}"
                            + "|(?:the )?(?:only|first|oldest|youngest|tallest) (?:\\p{L}+ ){0,3}(?:in|of) (?:the |our )?(?:country|county|state|town|village|city|world|region|district|school|island)"
                            + "|(?:the )?(?:only|first|last|sole) (?:\\p{L}+ ){0,2}\\p{L}+(?:er|or|ist|man|woman|ess|master) (?:in|of|at|on|for) (?:the )?(?-i:\\p{Lu})\\p{L}+(?: (?-i:\\p{Lu})\\p{L}+){0,3}(?: reservation| island| estate| team)?"
                            + "|(?:olympic|world) (?:gold |silver |bronze )?(?:champion|medalist|medallist|record holder)|nobel (?:prize|laureate)|lottery winner|(?:only )?survivor of the \\p{L}+ (?:crash|fire|shooting|accident|bombing)|tattoo (?:reading|that (?:says|reads|reading)) [^.;,\\n]{2,40}",
                    Pattern.CASE_INSENSITIVE);

    private static final Map<String, Pattern> STARTS =
            Map.ofEntries(
                    Map.entry("fingerprint", PRINTS),
                    Map.entry("fingerprints", PRINTS),
                    Map.entry("thumbprint", PRINTS),
                    Map.entry("palm", PRINTS),
                    Map.entry("voice", PRINTS),
                    Map.entry("voiceprint", PRINTS),
                    Map.entry("retina", PRINTS),
                    Map.entry("retinal", PRINTS),
                    Map.entry("iris", PRINTS),
                    Map.entry("gait", PRINTS),
                    Map.entry("genetic", PRINTS),
                    Map.entry("biometric", PRINTS),
                    Map.entry("full", FACES),
                    Map.entry("facial", FACES),
                    Map.entry("face", FACES),
                    Map.entry("photo", FACES),
                    Map.entry("photos", FACES),
                    Map.entry("photograph", FACES),
                    Map.entry("photographs", FACES),
                    Map.entry("picture", FACES),
                    Map.entry("pictures", FACES),
                    Map.entry("image", FACES),
                    Map.entry("images", FACES),
                    Map.entry("selfie", FACES),
                    Map.entry("selfies", FACES),
                    Map.entry("portrait", FACES),
                    Map.entry("video", FACES),
                    Map.entry("headshot", FACES),
                    Map.entry("mugshot", FACES));
    private static final java.util.Set<String> UNIQUE_STARTS =
            WordSet.of(
                    """
                    mayor senator governor congressman congresswoman bishop archbishop ambassador
                    sheriff police fire prime president chancellor anchor anchorman anchorwoman head
                    quarterback superintendent state news ceo king queen prince princess duke only first
                    oldest youngest tallest olympic world nobel lottery survivor tattoo former current
                    sitting retired last sole
                    """);

    @Override
    public void detect(Tokens tokens, Candidates found) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.at(i);
            if (!token.shape().isWord() || found.isTaken(token)) {
                continue;
            }
            var lower = token.lower();
            var pattern = STARTS.get(lower);
            if (pattern == PRINTS) {
                look(pattern, tokens, token, Kind.BIOMETRIC, 0.7, BIOMETRIC, found);
            } else if (pattern == FACES) {
                look(pattern, tokens, token, Kind.FACE, 0.7, FACE, found);
            } else if (UNIQUE_STARTS.contains(lower)
                    || ("the".equals(lower) && UNIQUE_STARTS.contains(tokens.at(i + 1).lower()))) {
                look(ONLY, tokens, token, Kind.CODE, 0.6, UNIQUE, found);
            }
        }
    }

    private static void look(
            Pattern pattern,
            Tokens tokens,
            Tokens.Token token,
            Kind kind,
            double confidence,
            Message reason,
            Candidates found) {
        var text = tokens.source();
        var matcher = pattern.matcher(text).region(token.start(), text.length());
        if (matcher.lookingAt()) {
            found.add(token.start(), matcher.end(), kind, confidence, reason);
        }
    }
}
