package org.consilium.deidentification.detecting;

import org.consilium.deidentification.Kind;
import org.consilium.deidentification.candidates.Candidate;
import org.consilium.deidentification.candidates.Candidates;
import org.consilium.deidentification.candidates.Detector;
import org.consilium.deidentification.reading.Lexicon;
import org.consilium.deidentification.reading.Tokens;

/// What the whole text says of its doubtful findings. Where nothing sure was found, no date, number
/// or announced person, a word that nobody knows is a product or a method; where names that
/// medicine made words of abound and nobody is announced, single names are such words. They are
/// taken back.
final class Doubts implements Detector {
    private static final double SURE = 0.8;
    private static final double DOUBTFUL = 0.7;
    private static final double DEFAULT = 0.55;
    private static final int MANY = 4;
    private static final Lexicon WORDS = Lexicon.get();

    @Override
    public void detect(Tokens tokens, Candidates found) {
        boolean sure = false;
        boolean announced = false;
        for (var each : found.all()) {
            boolean person = each.kind() == Kind.PERSON;
            boolean real = each.confidence() >= SURE && !(person && isOfMedicine(tokens, each));
            sure |= real;
            announced |= real && person;
        }
        boolean dense = !announced && eponyms(tokens) >= MANY;
        if (!sure || dense) {
            double limit = dense ? DOUBTFUL : DEFAULT;
            found.drop(each -> isDoubtful(tokens, each, limit));
        }
    }

    private static boolean isDoubtful(Tokens tokens, Candidate each, double limit) {
        boolean named =
                each.kind() == Kind.PERSON
                        || each.kind() == Kind.PLACE
                        || each.kind() == Kind.ORGANISATION;
        double most = each.kind() == Kind.PERSON ? limit : DEFAULT;
        return named
                && each.confidence() <= most
                && !Surroundings.isSpeaking(tokens, lastOf(tokens, each));
    }

    private static boolean isOfMedicine(Tokens tokens, Candidate each) {
        return NameRun.isOfMedicine(tokens, tokens.indexAt(each.start()), lastOf(tokens, each));
    }

    private static int lastOf(Tokens tokens, Candidate each) {
        return tokens.indexAt(each.end() - 1);
    }

    private static int eponyms(Tokens tokens) {
        int eponyms = 0;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.at(i);
            if (token.shape().isCapitalised()
                    && WORDS.isEponym(token.text())
                    && !WORDS.isCommon(token.lower())) {
                eponyms++;
            }
        }
        return eponyms;
    }
}
