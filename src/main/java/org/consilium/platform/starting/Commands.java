package org.consilium.platform.starting;

import java.util.List;
import org.consilium.platform.Command;
import org.consilium.platform.StartupProblem;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/// Runs the [Command] this process was started for, and ends the process.
@Component
class Commands implements ApplicationRunner {
    private final List<Command> commands;
    private final ConfigurableApplicationContext application;

    Commands(List<Command> commands, ConfigurableApplicationContext application) {
        this.commands = commands;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var words = arguments.getNonOptionArgs();
        if (words.isEmpty()) {
            return;
        }
        commands.stream()
                .filter(each -> each.word().equals(words.getFirst()))
                .findFirst()
                .orElseThrow(() ->
                        new StartupProblem("Consilium does not know \"" + words.getFirst() + "\"."))
                .run(words.subList(1, words.size()), arguments.getOptionNames());
        application.close();
    }
}
