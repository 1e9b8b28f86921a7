package org.consilium.search.index;

import java.util.List;
import java.util.Set;
import org.consilium.platform.Command;
import org.consilium.platform.Signals;
import org.consilium.platform.StartupProblem;
import org.springframework.stereotype.Component;

/// `search rebuild` on the command line: asks every process that runs, and each that will, to build
/// its index anew.
@Component
class RebuildCommand implements Command {
    private final ChangeLog log;
    private final Signals signals;

    RebuildCommand(ChangeLog log, Signals signals) {
        this.log = log;
        this.signals = signals;
    }

    @Override
    public String word() {
        return "search";
    }

    @Override
    public void run(List<String> words, Set<String> options) {
        if (!words.equals(List.of("rebuild"))) {
            throw new StartupProblem("The index can be rebuilt: ./consilium search rebuild");
        }
        log.raise();
        signals.send(Following.SIGNAL, "");
        System.out.println(
                "The search index is built anew: at once where Consilium runs, else when it starts. Until then the old one answers.");
    }
}
