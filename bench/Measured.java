import java.util.List;
import java.util.TreeMap;

/// All that was found out about one page.
final class Measured {
    final PageKind page;
    final TreeMap<Integer, List<Round>> rounds = new TreeMap<>();
    int queries;
    int afterwards;
    double bytes;
    double htmlBytes;
    BareSql.Bare bare;
    double staticMicros;
    double staticBytes;
    double staticPerSecond;

    /// Of the small data set, at sixteen connections; empty where it is not compared.
    List<Round> small = List.of();

    /// Of the large one, in rounds taking turns with those of the small one.
    List<Round> large = List.of();

    Measured(PageKind page) {
        this.page = page;
    }

    double at(int connections, java.util.function.ToDoubleFunction<Round> figure) {
        return Round.median(rounds.get(connections), figure);
    }

    double cost() {
        return at(16, Round::bothMicros);
    }

    double timesBare() {
        return cost() / bare.both();
    }
}
