package org.consilium.cases.outcome;

import java.util.ArrayList;
import java.util.List;
import org.consilium.cases.differential.Diagnosis;

/// Which names differ by a slip of the pen: one or two letters in a long name.
final class Likeness {
    private static final int SLIPS = 2;
    private static final int LONG = 8;
    private static final int PAIRS = 10;

    private Likeness() {}

    static List<List<Diagnosis>> pairs(List<Diagnosis> named) {
        var pairs = new ArrayList<List<Diagnosis>>();
        for (int i = 0; i < named.size() && pairs.size() < PAIRS; i++) {
            for (int j = i + 1; j < named.size() && pairs.size() < PAIRS; j++) {
                if (isAlike(named.get(i).key(), named.get(j).key())) {
                    pairs.add(List.of(named.get(i), named.get(j)));
                }
            }
        }
        return pairs;
    }

    static boolean isAlike(String one, String other) {
        return Math.min(one.length(), other.length()) >= LONG
                && Math.abs(one.length() - other.length()) <= SLIPS
                && distance(one, other) <= SLIPS;
    }

    /// Letters to put in, take out or change.
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
