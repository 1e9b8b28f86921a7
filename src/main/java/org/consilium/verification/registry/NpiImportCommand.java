package org.consilium.verification.registry;

import java.io.Console;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consilium.platform.Command;
import org.consilium.platform.StartupProblem;
import org.springframework.stereotype.Component;

/// `npi-import FILE` on the command line.
@Component
class NpiImportCommand implements Command {
    private final ImportNpi importNpi;
    private final Clock clock;

    NpiImportCommand(ImportNpi importNpi, Clock clock) {
        this.importNpi = importNpi;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "npi-import";
    }

    @Override
    public void run(List<String> words, Set<String> options) {
        if (words.size() != 1) {
            throw new StartupProblem("Say which file: ./consilium npi-import FILE");
        }
        var terminal =
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        importNpi.run(
                Path.of(words.getFirst()),
                options.contains("smaller"),
                new ImportProgress(System.out, clock, terminal));
    }
}
