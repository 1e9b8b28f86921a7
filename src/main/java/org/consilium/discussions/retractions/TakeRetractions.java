package org.consilium.discussions.retractions;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.consilium.discussions.model.Retraction;
import org.consilium.discussions.telling.Telling;
import org.consilium.platform.Ids;
import org.consilium.platform.StartupProblem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Replaces the list of retractions by a newer one, in one transaction, and tells whoever cited
/// what was not on the old one. The same list again tells nobody.
@Component
public class TakeRetractions {
    private final RetractionRepository retractions;
    private final Telling telling;
    private final Ids ids;
    private final Clock clock;

    TakeRetractions(RetractionRepository retractions, Telling telling, Ids ids, Clock clock) {
        this.retractions = retractions;
        this.telling = telling;
        this.ids = ids;
        this.clock = clock;
    }

    /// What a list did: its entries, posts that show one, and members who were told.
    public record Taken(int entries, long posts, int told) {}

    /// @param smaller whether the list may have less than half of what the one in use has
    /// @throws StartupProblem with a sentence when it is no list or much smaller than the old one
    @Transactional
    public Taken take(Path file, boolean smaller) {
        var entries = read(file);
        var known = retractions.known();
        if (!smaller && entries.size() < known.size() / 2) {
            throw new StartupProblem(
                    "The list has %,d entries and the one in use %,d. Nothing was changed. Give the whole list, or add --smaller if it is meant."
                            .formatted(entries.size(), known.size()));
        }
        retractions.replace(entries);
        retractions.note(
                ids.next(), String.valueOf(file.getFileName()), entries.size(), clock.instant());
        var fresh =
                entries.stream()
                        .map(each -> each.cited().stored())
                        .filter(each -> !known.contains(each))
                        .toList();
        return new Taken(entries.size(), retractions.posts(), tell(fresh));
    }

    private int tell(List<String> fresh) {
        var citing = retractions.citing(fresh);
        citing.forEach(each ->
                telling.retracted(
                        each.author(),
                        each.thread(),
                        each.seq() == 0 ? each.thread().path() : each.thread().pathTo(each.seq())));
        return (int) citing.stream().map(RetractionRepository.Citing::author).distinct().count();
    }

    private static List<Retraction> read(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new StartupProblem("There is no file %s that can be read.".formatted(file));
        }
        try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
            return RetractionFile.read(stream);
        } catch (IOException unreadable) {
            throw new StartupProblem(
                    "The list %s cannot be read to its end: %s. Nothing was changed."
                            .formatted(file, unreadable.getMessage()),
                    unreadable);
        }
    }
}
