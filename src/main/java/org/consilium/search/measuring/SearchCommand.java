package org.consilium.search.measuring;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.consilium.platform.Command;
import org.consilium.platform.StartupProblem;
import org.consilium.search.index.IndexForCommands;
import org.consilium.search.index.Rebuilding;
import org.consilium.search.query.Ranking;
import org.springframework.stereotype.Component;

/// `search rebuild` and `search --run QUERIES.tsv` on the command line. What is printed is only the
/// run or the table; everything else is told on standard error.
@Component
class SearchCommand implements Command {
    private final Rebuilding rebuilding;
    private final IndexForCommands index;

    SearchCommand(Rebuilding rebuilding, IndexForCommands index) {
        this.rebuilding = rebuilding;
        this.index = index;
    }

    @Override
    public String word() {
        return "search";
    }

    @Override
    public void run(List<String> words, Set<String> options) {
        var rest = words.isEmpty() ? words : words.subList(1, words.size());
        switch (words.isEmpty() ? "" : words.getFirst()) {
            case "rebuild" -> rebuild();
            case "run" -> run(rest, options.contains("baseline"));
            default ->
                    throw new StartupProblem(
                            "The index can be rebuilt (./consilium search rebuild) and measured"
                                    + " (./consilium search --run QUERIES.tsv).");
        }
    }

    private void rebuild() {
        rebuilding.ask();
        System.out.println(
                "The search index is built anew: at once where Consilium runs, else when it starts. Until then the old one answers.");
    }

    private void run(List<String> words, boolean baseline) {
        if (words.isEmpty() || words.size() > 2) {
            throw new StartupProblem("Say which questions: ./consilium search --run QUERIES.tsv");
        }
        var file = Path.of(words.getFirst());
        var collection = words.size() == 2 ? words.get(1) : "";
        try {
            var questions = TrecRun.questions(Files.readAllLines(file, StandardCharsets.UTF_8));
            var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
            index.read(
                    reader -> {
                        var run = new TrecRun(new Ranking(reader, collection), baseline);
                        for (var question : questions) {
                            run.write(question, out);
                        }
                        return questions.size();
                    },
                    System.err::println);
            out.flush();
        } catch (IOException unreadable) {
            throw new StartupProblem("There is no text file " + file + " that can be read.");
        }
    }
}
