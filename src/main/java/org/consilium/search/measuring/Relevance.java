package org.consilium.search.measuring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How good an order is, by what people judged: 2 answers the question, 1 helps, 0 does not.
record Relevance(Map<String, Integer> judged) {
    private static final int FIRST = 10;
    private static final double LOG2 = Math.log(2);

    Relevance {
        judged = Map.copyOf(judged);
    }

    /// nDCG@10 with the grades as gains, as trec_eval has it: 1 is the best order there is.
    double ndcg(List<String> documents) {
        double gained = 0;
        for (int i = 0; i < Math.min(FIRST, documents.size()); i++) {
            gained += discounted(judged.getOrDefault(documents.get(i), 0), i);
        }
        var best = judged.values().stream().sorted(Comparator.reverseOrder()).toList();
        double most = 0;
        for (int i = 0; i < Math.min(FIRST, best.size()); i++) {
            most += discounted(best.get(i), i);
        }
        return most == 0 ? 0 : gained / most;
    }

    /// The share of what was judged good that is among the documents.
    double recall(List<String> documents) {
        var good = judged.keySet().stream().filter(id -> judged.getOrDefault(id, 0) > 0).toList();
        long found = good.stream().filter(documents::contains).count();
        return good.isEmpty() ? 0 : (double) found / good.size();
    }

    private static double discounted(int grade, int place) {
        return grade * LOG2 / Math.log(place + 2.0);
    }
}
