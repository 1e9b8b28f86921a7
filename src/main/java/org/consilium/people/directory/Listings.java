package org.consilium.people.directory;

import org.consilium.platform.MemberId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the directory true: a member is in it while they are verified.
@Component
public class Listings {
    private final ListingRepository listings;

    Listings(ListingRepository listings) {
        this.listings = listings;
    }

    /// Makes one member's row anew; called in the transaction that changed what it is made of.
    @Transactional
    public void refresh(MemberId member) {
        listings.refresh(member);
    }

    /// Makes all rows anew that are not as they should be.
    @Transactional
    public void refreshAll() {
        listings.refreshAll();
    }
}
