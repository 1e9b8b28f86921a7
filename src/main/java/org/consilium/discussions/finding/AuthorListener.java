package org.consilium.discussions.finding;

import org.consilium.accounts.MemberErased;
import org.consilium.accounts.MemberRenamed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// An author goes by another name, or by none any more.
@Component
class AuthorListener {
    private final PostSearch search;

    AuthorListener(PostSearch search) {
        this.search = search;
    }

    @ApplicationModuleListener
    void on(MemberRenamed event) {
        search.changedAllBy(event.member());
    }

    @ApplicationModuleListener
    void on(MemberErased event) {
        search.changedAllBy(event.member());
    }
}
