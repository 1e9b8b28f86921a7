package org.consilium.search.index;

import org.consilium.platform.Signals;
import org.springframework.stereotype.Component;

/// Asks every process that runs, and each that will, to build its index anew.
@Component
public class Rebuilding {
    private final ChangeLog log;
    private final Signals signals;

    Rebuilding(ChangeLog log, Signals signals) {
        this.log = log;
        this.signals = signals;
    }

    public void ask() {
        log.raise();
        signals.send(Following.SIGNAL, "");
    }
}
