package org.consilium.verification.registry;

import java.io.Console;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.consilium.platform.StartupProblem;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/// `npi-import FILE` on the command line: imports and ends. [NpiImportMode] has seen to it that no
/// page is served and no job runs in this process.
@Component
class NpiImportCommand implements ApplicationRunner {
    static final String WORD = "npi-import";

    private final ImportNpi importNpi;
    private final ConfigurableApplicationContext application;
    private final Clock clock;

    NpiImportCommand(ImportNpi importNpi, ConfigurableApplicationContext application, Clock clock) {
        this.importNpi = importNpi;
        this.application = application;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var words = arguments.getNonOptionArgs();
        if (words.isEmpty() || !words.getFirst().equals(WORD)) {
            return;
        }
        if (words.size() != 2) {
            throw new StartupProblem("Say which file: ./consilium npi-import FILE");
        }
        var terminal =
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        importNpi.run(
                Path.of(words.getLast()),
                arguments.containsOption("smaller"),
                new ImportProgress(System.out, clock, terminal));
        application.close();
    }
}
