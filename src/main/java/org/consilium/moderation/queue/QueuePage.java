package org.consilium.moderation.queue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.consilium.moderation.HouseRules;
import org.consilium.moderation.MatterLine;
import org.consilium.moderation.ModeratedPlace;
import org.consilium.platform.Item;
import org.consilium.platform.Slice;
import org.consilium.ui.Message;
import org.consilium.ui.Page;
import org.jspecify.annotations.Nullable;

/// Model of `moderation/queue`; `places` are those with something open.
public record QueuePage(
        Slice<MatterLine> matters,
        QueueFilter filter,
        HouseRules rules,
        Map<String, Message> labels,
        Map<Item, ModeratedPlace.Card> places,
        boolean first) {
    public QueuePage {
        labels = Map.copyOf(labels);
        places = Map.copyOf(places);
    }

    public @Nullable String next() {
        var next = matters.next();
        return next == null ? null : filter.path() + "&after=" + next.write();
    }

    public Map<String, String> reasons(Page page) {
        var names = new LinkedHashMap<String, String>();
        rules.all().forEach(rule -> names.put(rule.code(), page.t(rule.name())));
        return names;
    }

    public Map<String, String> kinds(Page page) {
        var names = new LinkedHashMap<String, String>();
        labels.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> names.put(each.getKey(), page.t(each.getValue())));
        return names;
    }

    /// By name; nothing where nothing waits in any room.
    public Map<String, String> rooms() {
        var names = new LinkedHashMap<String, String>();
        places.entrySet().stream()
                .sorted(java.util.Comparator.comparing(each -> each.getValue().name()))
                .forEach(each -> names.put(each.getKey().shortForm(), each.getValue().name()));
        return names;
    }

    public @Nullable String room() {
        var place = filter.place();
        return place == null ? null : place.shortForm();
    }
}
