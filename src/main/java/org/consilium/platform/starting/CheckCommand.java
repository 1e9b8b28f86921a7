package org.consilium.platform.starting;

import java.util.List;
import java.util.Set;
import org.consilium.platform.Command;
import org.flywaydb.core.Flyway;
import org.springframework.stereotype.Component;

/// `./consilium check`: that this version can work on a data directory. Whatever it needs was
/// brought up to date before a command is run, so it only says how far that went.
@Component
class CheckCommand implements Command {
    private final Flyway flyway;

    CheckCommand(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public String word() {
        return "check";
    }

    @Override
    public void run(List<String> words, Set<String> options) {
        var current = flyway.info().current();
        System.out.println(
                "The database is up to date: "
                        + (current == null
                                ? "empty"
                                : current.getVersion()
                                        + ", "
                                        + flyway.info().applied().length
                                        + " steps")
                        + ".");
    }
}
