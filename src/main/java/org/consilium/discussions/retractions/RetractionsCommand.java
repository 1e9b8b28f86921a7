package org.consilium.discussions.retractions;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.consilium.platform.Command;
import org.consilium.platform.StartupProblem;
import org.springframework.stereotype.Component;

/// `import retractions FILE` on the command line.
@Component
class RetractionsCommand implements Command {
    private final TakeRetractions retractions;

    RetractionsCommand(TakeRetractions retractions) {
        this.retractions = retractions;
    }

    @Override
    public String word() {
        return "import-retractions";
    }

    @Override
    public void run(List<String> words, Set<String> options) {
        if (words.size() != 1) {
            throw new StartupProblem("Say which file: ./consilium import retractions FILE");
        }
        var taken = retractions.take(Path.of(words.getFirst()), options.contains("smaller"));
        System.out.printf(
                "%,d publications are on the list now; %,d posts cite one of them; %,d members were told.%n",
                taken.entries(), taken.posts(), taken.told());
    }
}
