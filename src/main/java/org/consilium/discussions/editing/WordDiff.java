package org.consilium.discussions.editing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What changed between two texts, word by word.
public final class WordDiff {
    /// Longer texts than this are compared by lines: comparing costs the square of the changes.
    private static final int WORDS_AT_MOST = 4_000;

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|[^\\s]");
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n?");

    /// A stretch of text that stayed, came, or went.
    public record Piece(Kind kind, String text) {}

    /// What became of a piece.
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    private WordDiff() {}

    static List<Piece> between(String before, String after) {
        var old = pieces(before);
        var fresh = pieces(after);
        var diff = new ArrayList<Piece>();
        int at = 0;
        for (var delta : DiffUtils.diff(old, fresh).getDeltas()) {
            int start = delta.getSource().getPosition();
            add(diff, Kind.SAME, old.subList(at, start));
            addDelta(diff, delta);
            at = start + delta.getSource().size();
        }
        add(diff, Kind.SAME, old.subList(at, old.size()));
        return diff;
    }

    private static void addDelta(List<Piece> diff, AbstractDelta<String> delta) {
        if (delta.getType() != DeltaType.INSERT) {
            add(diff, Kind.REMOVED, delta.getSource().getLines());
        }
        if (delta.getType() != DeltaType.DELETE) {
            add(diff, Kind.ADDED, delta.getTarget().getLines());
        }
    }

    private static void add(List<Piece> diff, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            diff.add(new Piece(kind, String.join("", words)));
        }
    }

    private static List<String> pieces(String text) {
        var words = WORD.matcher(text).results().map(match -> match.group()).toList();
        return words.size() <= WORDS_AT_MOST
                ? words
                : LINE.matcher(text).results().map(match -> match.group()).toList();
    }
}
