package org.consilium.people.suggesting;

import org.consilium.platform.DemoStory;
import org.springframework.stereotype.Component;

/// The job's first run, so that the first page shows what it makes.
@Component
class SuggestingDemo implements DemoStory {
    private static final int CHAPTER = 66;

    private final Suggesting suggesting;

    SuggestingDemo(Suggesting suggesting) {
        this.suggesting = suggesting;
    }

    @Override
    public int chapter() {
        return CHAPTER;
    }

    @Override
    public void tell() {
        suggesting.makeDue();
    }
}
