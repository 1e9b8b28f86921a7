package org.consilium.groups.importing;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.consilium.groups.importing.ImportPosts.Summary;
import org.consilium.platform.Command;
import org.consilium.platform.StartupProblem;
import org.springframework.stereotype.Component;

/// `import posts FILE` on the command line.
@Component
class ImportPostsCommand implements Command {
    private static final String ROOM = "Library";
    private static final int ROOM_NAME = 80;

    private final ImportPosts importPosts;
    private final Clock clock;

    ImportPostsCommand(ImportPosts importPosts, Clock clock) {
        this.importPosts = importPosts;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "import-posts";
    }

    @Override
    public void run(List<String> words, Set<String> options) {
        if (words.isEmpty() || words.size() > 2) {
            throw new StartupProblem(
                    "Say which file: ./consilium import posts FILE [--room NAME] [--literature]");
        }
        var file = Path.of(words.getFirst());
        var room = words.size() == 2 ? words.get(1).strip() : ROOM;
        if (room.isEmpty() || room.length() > ROOM_NAME) {
            throw new StartupProblem("The name of a room has 1 to 80 characters.");
        }
        var terminal =
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        try (var input = Files.newInputStream(file)) {
            var bar = new TakingBar(System.out, clock, terminal, Files.size(file));
            var summary = importPosts.run(input, room, options.contains("literature"), bar::at);
            bar.done();
            System.out.println(told(summary, room));
        } catch (IOException unreadable) {
            throw new StartupProblem("There is no file " + file + " that can be read.");
        }
    }

    static String told(Summary summary, String room) {
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "%,d texts are new in the room “%s”; %,d were there before.",
                        summary.published(),
                        room,
                        summary.before()));
        if (summary.heldCount() > 0) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%n%,d are held, because they contain what could tell who a patient is: %s%s"
                                    + "%nNobody can read or find them; search --run measures with them."
                                    + " If these are published texts, import the file again with --literature.",
                            summary.heldCount(),
                            String.join(", ", summary.held()),
                            summary.heldCount() > summary.held().size() ? " …" : ""));
        }
        if (summary.refusedCount() > 0) {
            text.append(
                    String.format(
                            Locale.ROOT, "%n%,d lines were refused:", summary.refusedCount()));
            summary.refused().forEach(each -> text.append(System.lineSeparator()).append(each));
        }
        return text.toString();
    }
}
