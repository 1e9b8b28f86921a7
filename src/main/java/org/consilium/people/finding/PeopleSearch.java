package org.consilium.people.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.consilium.search.SearchChanges;
import org.consilium.search.SearchChoices;
import org.consilium.ui.Words;
import org.consilium.verification.Specialties;
import org.consilium.verification.Specialty;
import org.springframework.stereotype.Component;

/// Tells the search index whose profile changed, and names the specialties to filter by.
@Component
public class PeopleSearch implements SearchChoices {
    private final SearchChanges changes;
    private final Specialties specialties;
    private final Words words;

    PeopleSearch(SearchChanges changes, Specialties specialties, Words words) {
        this.changes = changes;
        this.specialties = specialties;
        this.words = words;
    }

    /// Call it in the transaction that changed who this member is.
    public void changed(MemberId member) {
        changes.note(new Item(PersonDocumentQueries.KIND, member.value()));
    }

    @Override
    public String filter() {
        return "specialty";
    }

    @Override
    public Map<String, String> options(Viewer reader) {
        if (!reader.isClinician()) {
            return Map.of();
        }
        var byName = new TreeMap<String, String>(java.text.Collator.getInstance(reader.locale()));
        for (Specialty each : specialties.all()) {
            byName.put(words.say(reader.locale(), each.name()), each.code());
        }
        var names = new LinkedHashMap<String, String>();
        byName.forEach((name, code) -> names.put(code, name));
        return names;
    }
}
