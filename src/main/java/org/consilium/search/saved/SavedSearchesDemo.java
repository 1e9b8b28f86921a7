package org.consilium.search.saved;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.consilium.accounts.Members;
import org.consilium.platform.Cast;
import org.consilium.platform.DemoStory;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// Some of the cast look for the same thing every week.
@Component
class SavedSearchesDemo implements DemoStory {
    private static final int CHAPTER = 62;

    /// One search of somebody's.
    private record Kept(Cast by, String name, String query) {}

    private static final List<Kept> SEARCHES =
            List.of(
                    new Kept(Cast.BRUNO, "Pericarditis, anything new", "q=pericarditis"),
                    new Kept(
                            Cast.AMARA,
                            "Questions about ECGs that wait",
                            "q=ecg&kind=question&state=waiting&order=newest"),
                    new Kept(Cast.AMARA, "Anticoagulants in old age", "q=anticoagulation+elderly"),
                    new Kept(Cast.KOFI, "Methotrexate", "q=methotrexate&kind=reply"));

    private final SavedSearches searches;
    private final Members members;

    SavedSearchesDemo(SavedSearches searches, Members members) {
        this.searches = searches;
        this.members = members;
    }

    @Override
    public int chapter() {
        return CHAPTER;
    }

    @Override
    public void tell() {
        for (var each : SEARCHES) {
            var form = new SavedForm(each.name, each.query, null);
            searches.save(viewer(each.by), each.name, form.filter(), true);
        }
    }

    private Viewer viewer(Cast one) {
        var member = members.find(one.id()).orElseThrow();
        return new Viewer(
                member.id(),
                member.name(),
                member.audience(),
                Set.of(),
                Instant.MAX,
                member.locale(),
                member.zone());
    }
}
