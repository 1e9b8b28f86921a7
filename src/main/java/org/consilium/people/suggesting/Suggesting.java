package org.consilium.people.suggesting;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.consilium.people.Acquaintance;
import org.consilium.people.AcquaintanceSource;
import org.consilium.people.Bylines;
import org.consilium.people.Suggestion;
import org.consilium.people.Suggestions;
import org.consilium.platform.Database;
import org.consilium.platform.Features;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Makes suggestions once a day for each member, and shows them.
@Component
class Suggesting implements Suggestions {
    static final int KEPT = 24;

    private static final Duration FRESH = Duration.ofDays(1);
    private static final int OF_EACH_SOURCE = 12;
    private static final int AT_ONCE = 300;

    private final SuggestionRepository suggestions;
    private final ObjectProvider<AcquaintanceSource> sources;
    private final Bylines bylines;
    private final Features features;
    private final Database database;
    private final Clock clock;

    Suggesting(
            SuggestionRepository suggestions,
            ObjectProvider<AcquaintanceSource> sources,
            Bylines bylines,
            Features features,
            Database database,
            Clock clock) {
        this.suggestions = suggestions;
        this.sources = sources;
        this.bylines = bylines;
        this.features = features;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Suggestion> of(Viewer viewer, int limit) {
        if (!features.isOn(SuggestingFeature.FEATURE)) {
            return List.of();
        }
        return suggestions.list(viewer.id(), clock.instant(), limit).stream()
                .map(kept ->
                        new Suggestion(
                                bylines.of(viewer, kept.card()),
                                kept.card().handle(),
                                words(viewer, kept)))
                .toList();
    }

    /// Makes anew what is older than a day; answers for how many.
    int makeDue() {
        var now = clock.instant();
        var due = suggestions.due(now, now.minus(FRESH), AT_ONCE);
        due.forEach(this::make);
        return due.size();
    }

    void make(MemberId member) {
        var found = mixed(sources.stream().map(each -> each.near(member, OF_EACH_SOURCE)).toList());
        database.inTransaction(() -> {
            suggestions.replace(member, found, clock.instant());
            return found.size();
        });
    }

    /// The first of each source, then the second of each, so that no source drowns the others; of
    /// several reasons for one person the strongest.
    private static List<Acquaintance> mixed(List<List<Acquaintance>> bySource) {
        var best = new LinkedHashMap<MemberId, Acquaintance>();
        for (int i = 0; i < OF_EACH_SOURCE; i++) {
            for (var source : bySource) {
                if (i < source.size()) {
                    best.merge(source.get(i).who(), source.get(i), Suggesting::stronger);
                }
            }
        }
        return new ArrayList<>(best.values()).stream().limit(KEPT).toList();
    }

    private static Acquaintance stronger(Acquaintance one, Acquaintance other) {
        return other.reason().compareTo(one.reason()) < 0 ? other : one;
    }

    private static Message words(Viewer viewer, SuggestionRepository.Kept kept) {
        return switch (kept.reason()) {
            case ANSWERED -> Message.of("answered a question of yours");
            case ROOM -> Message.of("is in {room}, as you are", "room", kept.about());
            case FIELD ->
                    Message.of("your specialty, in {place}", "place", place(viewer, kept.about()));
            case FOLLOWED ->
                    Message.of(
                            "followed by {n} people you follow",
                            "n",
                            Integer.parseInt(kept.about()));
        };
    }

    /// A country by its code, a town by its name.
    private static String place(Viewer viewer, String about) {
        return about.matches("[A-Z]{2}") ? Bylines.country(viewer.locale(), about) : about;
    }
}
