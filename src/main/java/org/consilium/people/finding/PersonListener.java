package org.consilium.people.finding;

import org.consilium.accounts.MemberErased;
import org.consilium.accounts.MemberJoined;
import org.consilium.accounts.MemberRenamed;
import org.consilium.verification.MemberVerified;
import org.consilium.verification.VerificationEnded;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Somebody joined, goes by another name, or is now (or no longer) of a specialty.
@Component
class PersonListener {
    private final PeopleSearch search;

    PersonListener(PeopleSearch search) {
        this.search = search;
    }

    @ApplicationModuleListener
    void on(MemberJoined event) {
        search.changed(event.member());
    }

    @ApplicationModuleListener
    void on(MemberRenamed event) {
        search.changed(event.member());
    }

    @ApplicationModuleListener
    void on(MemberErased event) {
        search.changed(event.member());
    }

    @ApplicationModuleListener
    void on(MemberVerified event) {
        search.changed(event.member());
    }

    @ApplicationModuleListener
    void on(VerificationEnded event) {
        search.changed(event.member());
    }
}
