package org.consilium.deidentification.detecting;

import java.util.Set;
import org.consilium.deidentification.reading.Shape;
import org.consilium.deidentification.reading.Tokens;
import org.consilium.deidentification.reading.WordSet;

/// What the words around one say of it: that it acts, owns or is spoken to, as people are.
final class Surroundings {
    private static final Set<String> STARTED =
            Set.of("started", "placed", "put", "kept", "maintained");
    private static final Set<String> VAGUE =
            WordSet.of(
                    """
                    is was has had and will can would could should did does noted started stopped
                    continued used got confirmed called developed remains appears
                    """);

    private Surroundings() {}

    static boolean inContext(Tokens tokens, int index, int last) {
        return NameCues.TOWARDS.contains(tokens.at(index - 1).lower())
                || isDoing(tokens, last)
                || tokens.at(last + 1).is("'")
                || tokens.at(last + 1).is("\u2019");
    }

    static boolean isDoing(Tokens tokens, int last) {
        var after = tokens.at(last + 1);
        return NameCues.DOINGS.contains(after.text())
                || (after.is(",") && NameCues.DOINGS.contains(tokens.at(last + 3).text()));
    }

    /// "Hope reports", "Jordan is 17".
    static boolean isSpeaking(Tokens tokens, int last) {
        var verb = tokens.at(last + 1);
        boolean aged = verb.is("is") && tokens.at(last + 2).shape() == Shape.NUMBER;
        return aged || NameCues.SPEAKING.contains(verb.text());
    }

    /// "is a 54-year-old", "reports", not "is positive".
    static boolean isPersonal(Tokens tokens, int last) {
        var verb = tokens.at(last + 1).text();
        boolean vague = VAGUE.contains(verb);
        boolean done =
                NameCues.DONE_TO.contains(tokens.at(last + 2).text())
                        || (STARTED.contains(tokens.at(last + 2).text())
                                && tokens.at(last + 3).is("on"));
        return !vague
                || done
                || (tokens.at(last + 2).is("a") && tokens.at(last + 3).shape() == Shape.NUMBER);
    }

    static boolean isOwning(Tokens tokens, int last) {
        var mark = tokens.at(last + 1);
        return (mark.is("'") || mark.is("\u2019")) && tokens.at(last + 2).is("s");
    }
}
