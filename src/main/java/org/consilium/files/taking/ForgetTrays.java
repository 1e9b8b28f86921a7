package org.consilium.files.taking;

import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.stereotype.Component;

/// Drops files whose form was never sent, when its draft is dropped too.
@Component
class ForgetTrays implements Job {
    private final Book book;

    ForgetTrays(Book book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "files.forget-trays";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        book.forgetTrays();
    }
}
