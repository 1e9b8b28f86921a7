package org.consilium.platform;

import java.time.Duration;

/// Work that recurs, on whichever process is free. Must be safe to run again after a crash: it is
/// run anew when its process died. A bean of this type is scheduled by the platform.
public interface Job {
    /// Unique, dotted, of the module: `notifications.send-mail`.
    String name();

    /// How long after one run ended the next begins; one second at the least.
    Duration every();

    void run();

    /// A job that is one call.
    static Job of(String name, Duration every, Runnable work) {
        return new OneCall(name, every, work);
    }

    /// What [#of] makes.
    record OneCall(String name, Duration every, Runnable work) implements Job {
        @Override
        public void run() {
            work.run();
        }
    }
}
