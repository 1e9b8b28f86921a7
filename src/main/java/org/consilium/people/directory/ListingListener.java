package org.consilium.people.directory;

import org.consilium.verification.MemberVerified;
import org.consilium.verification.VerificationEnded;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Lets verified members into the directory, and out again when that ends.
@Component
class ListingListener {
    private final Listings listings;

    ListingListener(Listings listings) {
        this.listings = listings;
    }

    @ApplicationModuleListener
    void on(MemberVerified event) {
        listings.refresh(event.member());
    }

    @ApplicationModuleListener
    void on(VerificationEnded event) {
        listings.refresh(event.member());
    }
}
