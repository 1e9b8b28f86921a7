package org.consilium.people.profile;

import org.consilium.people.directory.Listings;
import org.consilium.people.finding.PeopleSearch;
import org.consilium.platform.MemberId;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What clinicians do with their own profile.
@Component
public class Profiles {
    private final ProfileRepository profiles;
    private final WorkRepository works;
    private final DraftRepository drafts;
    private final Listings listings;
    private final PeopleSearch search;

    Profiles(
            ProfileRepository profiles,
            WorkRepository works,
            DraftRepository drafts,
            Listings listings,
            PeopleSearch search) {
        this.profiles = profiles;
        this.works = works;
        this.drafts = drafts;
        this.listings = listings;
        this.search = search;
    }

    /// Saves the member's profile; its draft is gone with that.
    @Transactional
    public void save(MemberId member, Profile profile) {
        profiles.save(member, profile);
        drafts.delete(member);
        listings.refresh(member);
        search.changed(member);
    }

    /// Throws away what was typed and not saved.
    @Transactional
    public void discardDraft(MemberId member) {
        drafts.delete(member);
    }

    /// Adds a work that was checked; nothing happens when there are a hundred already.
    @Transactional
    public void add(MemberId member, WorkForm work) {
        works.add(member, work);
        search.changed(member);
    }

    @Transactional
    public void remove(Viewer viewer, Work.WorkId work) {
        if (!works.delete(viewer.id(), work)) {
            throw new NotFound();
        }
        search.changed(viewer.id());
    }
}
