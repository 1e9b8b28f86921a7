package org.consilium.platform;

/// Has every cache forgotten, as after a lost connection.
public final class MissedSignals {
    private MissedSignals() {}

    public static void tell(Signals signals) {
        signals.tellOfMissed();
    }
}
