package org.consilium.notifications.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consilium.notifications.Channel;
import org.consilium.notifications.News;
import org.consilium.notifications.model.ThingChoiceRepository.Choice;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.springframework.stereotype.Component;

/// Who of many wishes to be told some news, and how. The nearest choice holds: the one about the
/// thread, else about its room, else about the kind, else the kind's default.
@Component
public class Wanting {
    private final PreferenceRepository preferences;
    private final ThingChoiceRepository things;

    Wanting(PreferenceRepository preferences, ThingChoiceRepository things) {
        this.preferences = preferences;
        this.things = things;
    }

    /// Who is told by which channel.
    public record Told(Map<Channel, Set<MemberId>> members) {
        public Told {
            members = Map.copyOf(members);
        }

        public Set<MemberId> by(Channel channel) {
            return members.getOrDefault(channel, Set.of());
        }
    }

    public Told of(Collection<MemberId> members, News news) {
        var kinds = preferences.chosen(members, news.kind());
        var levels = nearest(things.of(members, news.about()), news.about());
        var told = new EnumMap<Channel, Set<MemberId>>(Channel.class);
        for (var channel : Channel.values()) {
            var wanting = new HashSet<MemberId>();
            for (var member : members) {
                var level = levels.get(member);
                boolean wanted =
                        level != null
                                ? level.wants(channel)
                                : kinds.getOrDefault(
                                        new PreferenceRepository.Chosen(member, channel),
                                        channel.isDefault(news.kind()));
                if (wanted) {
                    wanting.add(member);
                }
            }
            told.put(channel, wanting);
        }
        return new Told(told);
    }

    private static Map<MemberId, Level> nearest(List<Choice> choices, List<Item> about) {
        var nearest = new HashMap<MemberId, Level>();
        for (var thing : about.reversed()) {
            choices.stream()
                    .filter(choice -> choice.thing().equals(thing))
                    .forEach(choice -> nearest.put(choice.member(), choice.level()));
        }
        return nearest;
    }
}
