package org.consilium.people.directory;

import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.stereotype.Component;

/// Mends what no event told of: a name that changed, rows loaded from elsewhere.
@Component
class MendListings implements Job {
    private final Listings listings;

    MendListings(Listings listings) {
        this.listings = listings;
    }

    @Override
    public String name() {
        return "people.mend-listings";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        listings.refreshAll();
    }
}
