package org.consilium.discussions.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consilium.accounts.Members;
import org.consilium.discussions.Place;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.consilium.ui.Markdown;
import org.springframework.stereotype.Component;

/// Makes what is kept of what was typed: once, at writing, because a text is read many times.
@Component
public class PostTexts {
    private final Markdown markdown;
    private final Members members;
    private final Readers readers;

    PostTexts(Markdown markdown, Members members, Readers readers) {
        this.markdown = markdown;
        this.members = members;
        this.readers = readers;
    }

    /// `clean` has been through [org.consilium.ui.TypedText#lines]. Only who may read the place is
    /// mentioned; to others the text stays a text.
    public PostText compose(String clean, Place place) {
        var mentioned = mentioned(clean, place);
        return new PostText(
                clean,
                Mentions.link(markdown.toHtml(clean), Set.copyOf(mentioned.keySet())),
                Evidence.in(clean).stream().map(Evidence::stored).toList(),
                List.copyOf(mentioned.values()));
    }

    /// Whom a text mentions who may read the place.
    public List<MemberId> mentionedIn(String clean, Place place) {
        return List.copyOf(mentioned(clean, place).values());
    }

    private Map<String, MemberId> mentioned(String clean, Place place) {
        var named = Mentions.in(clean);
        if (named.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<>(members.byHandles(named));
        var admitted = readers.withIds(found.values(), place).stream().map(Viewer::id).toList();
        found.values().retainAll(admitted);
        return found;
    }
}
