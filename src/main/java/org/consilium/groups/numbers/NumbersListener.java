package org.consilium.groups.numbers;

import org.consilium.discussions.ThreadStarted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Asks for a count where a thread began.
@Component
class NumbersListener {
    private final NumberRepository numbers;

    NumbersListener(NumberRepository numbers) {
        this.numbers = numbers;
    }

    @ApplicationModuleListener
    void on(ThreadStarted started) {
        numbers.mark(started.thread().value());
    }
}
