package org.consilium.accounts.model;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Which passwords are guessed too early: the common ones, rows of keys, dates, and those made of
/// words that belong to the place or the person.
final class GuessPolicy {
    /// A limit on tries protects the page, not a stolen table of hashes. What takes fewer than ten
    /// million tries is on some list, or next to one.
    private static final double FEWEST_GUESSES = 1e7;

    private static final int SHORTEST_WORD = 3;
    private static final int LEAST_LEFT = 6;
    private static final List<String> OURS =
            List.of("consilium", "clinician", "doctor", "medicine", "medical", "hospital");

    /// Its word lists are read once, when somebody first chooses a password.
    private static final class Guesser {
        static final Zxcvbn IT = new Zxcvbn();
    }

    private GuessPolicy() {}

    /// `about` are names and addresses, of the person and of the place.
    static boolean isGuessable(String password, Collection<String> about) {
        var words = new ArrayList<>(OURS);
        about.forEach(each -> addWords(each, words));
        return isMadeOf(words, password)
                || Guesser.IT.measure(password, words).getGuesses() < FEWEST_GUESSES;
    }

    /// Little is left when these words are taken out.
    private static boolean isMadeOf(List<String> words, String password) {
        var bare = password.toLowerCase(Locale.ROOT);
        var left = bare;
        for (var word : words) {
            left = left.replace(word, "");
        }
        return !left.equals(bare)
                && left.codePoints().filter(Character::isLetterOrDigit).count() < LEAST_LEFT;
    }

    private static void addWords(String text, List<String> words) {
        var parts = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
        Arrays.stream(parts).filter(word -> word.length() >= SHORTEST_WORD).forEach(words::add);
    }
}
