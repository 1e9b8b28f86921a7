package org.consilium.groups.demo;

import org.consilium.discussions.DemoThreads;
import org.consilium.platform.DemoStory;
import org.springframework.stereotype.Component;

/// What is asked and answered in the demo rooms; the texts are of `discussions`.
@Component
class RoomThreadsDemo implements DemoStory {
    private final DemoThreads threads;
    private final DemoQueries queries;

    RoomThreadsDemo(DemoThreads threads, DemoQueries queries) {
        this.threads = threads;
        this.queries = queries;
    }

    @Override
    public int chapter() {
        return 50;
    }

    @Override
    public void tell() {
        var places = queries.places();
        threads.tell(places::get);
    }
}
