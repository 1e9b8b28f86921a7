import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What was asked for on the command line.
///
/// @param members,threads,replies size of the large data set; the small one has a hundredth of the
///   threads and replies, and as many members
/// @param seconds length of one round of load
/// @param rounds rounds per page and number of connections; medians are told
/// @param starts how often each kind of start is timed
/// @param home where the data sets and logs are kept
/// @param pages what is measured; docs/performance.md is written only when it is everything
/// @param write whether docs/performance.md is written
record Options(
        int members,
        int threads,
        int replies,
        int seconds,
        int rounds,
        int starts,
        Path home,
        List<PageKind> pages,
        boolean write) {

    private static final String HELP =
            """
            Usage: ./consilium bench [OPTION ...]

              --members N   members of the data set (10000)
              --threads N   threads in rooms (100000)
              --replies N   replies in threads (1000000)
              --seconds N   length of a round (5)
              --rounds N    rounds of each page; medians are told (3)
              --starts N    times each kind of start is measured (5)
              --data DIR    keep the data sets in DIR (target/bench); what it holds is used again
              --pages LIST  measure these only, and print: home,room,thread,directory,
                            search,write
              --dry         print, and leave docs/performance.md as it is

            It starts servers of its own on loopback and ends them. It never touches an instance that
            has members of its own.
            """;

    Options {
        if (members < 600 || threads < 200 || replies < 8_000) {
            refuse("At least 600 members, 200 threads and 8000 replies are needed.");
        }
    }

    static Options parse(String[] words) {
        int members = 10_000;
        int threads = 100_000;
        int replies = 1_000_000;
        int seconds = 5;
        int rounds = 3;
        int starts = 5;
        var home = Path.of("target", "bench");
        var pages = List.of(PageKind.values());
        boolean write = true;
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--members" -> members = number(words, ++i);
                case "--threads" -> threads = number(words, ++i);
                case "--replies" -> replies = number(words, ++i);
                case "--seconds" -> seconds = number(words, ++i);
                case "--rounds" -> rounds = number(words, ++i);
                case "--starts" -> starts = number(words, ++i);
                case "--data" -> home = Path.of(word(words, ++i));
                case "--pages" -> pages = pages(word(words, ++i));
                case "--dry" -> write = false;
                case "--help" -> {
                    System.out.print(HELP);
                    System.exit(0);
                }
                default -> refuse("bench does not know \"" + words[i] + "\".");
            }
        }
        return new Options(members, threads, replies, seconds, rounds, starts, home, pages, write);
    }

    boolean isWhole() {
        return pages.size() == PageKind.values().length;
    }

    List<PageKind> reads() {
        return pages.stream().filter(PageKind::isRead).toList();
    }

    Size large() {
        return new Size(members, threads, replies);
    }

    Size small() {
        return new Size(members, Math.max(200, threads / 100), Math.max(8_000, replies / 100));
    }

    String command() {
        return "./consilium bench --members %d --threads %d --replies %d --seconds %d --rounds %d"
                .formatted(members, threads, replies, seconds, rounds);
    }

    private static List<PageKind> pages(String names) {
        try {
            return Arrays.stream(names.toUpperCase(Locale.ROOT).split(","))
                    .map(PageKind::valueOf)
                    .toList();
        } catch (IllegalArgumentException unknown) {
            refuse("Pages are home, room, thread, directory, search and write.");
            return List.of();
        }
    }

    private static String word(String[] words, int at) {
        if (at >= words.length) {
            refuse(words[at - 1] + " needs a value.");
        }
        return words[at];
    }

    private static int number(String[] words, int at) {
        try {
            return Integer.parseInt(word(words, at));
        } catch (NumberFormatException notANumber) {
            refuse(words[at - 1] + " needs a number.");
            return 0;
        }
    }

    private static void refuse(String sentence) {
        System.err.println(sentence + "\nTry ./consilium bench --help");
        System.exit(2);
    }
}
