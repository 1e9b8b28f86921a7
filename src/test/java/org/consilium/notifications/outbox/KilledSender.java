package org.consilium.notifications.outbox;

import java.time.Clock;
import org.consilium.testing.PlainDatabase;

/// A process that carries mail until it is killed: just enough of the application for that.
final class KilledSender {
    private KilledSender() {}

    public static void main(String... arguments) {
        var database = PlainDatabase.at(arguments[0]);
        var carrier = Post.carrier(Integer.parseInt(arguments[1]), database, Clock.systemUTC());
        while (true) {
            carrier.run();
        }
    }
}
