package org.consilium.notifications.outbox;

import java.util.concurrent.atomic.AtomicInteger;
import org.consilium.platform.Signals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Has mail carried at once when a letter was put in; not on the thread that hears signals, and not
/// twice at a time in one process. Where this fails, the next run of the job does it.
@Component
class HurryMail {
    private static final Logger LOG = LoggerFactory.getLogger(HurryMail.class);

    private final CarryMail carrier;
    private final AtomicInteger wishes = new AtomicInteger();

    HurryMail(CarryMail carrier, Signals signals, Environment environment) {
        this.carrier = carrier;
        if (environment.getProperty("consilium.jobs", Boolean.class, true)) {
            signals.on(Letters.SIGNAL, payload -> hurry());
        }
    }

    private void hurry() {
        if (wishes.getAndIncrement() == 0) {
            Thread.ofVirtual().name("carry-mail").start(this::fulfil);
        }
    }

    /// Runs once more when a wish came meanwhile.
    private void fulfil() {
        try {
            do {
                wishes.set(1);
                carrier.run();
            } while (!wishes.compareAndSet(1, 0));
        } catch (RuntimeException failure) {
            wishes.set(0);
            LOG.warn("mails could not be carried at once", failure);
        }
    }
}
