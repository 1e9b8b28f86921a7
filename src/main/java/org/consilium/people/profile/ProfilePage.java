package org.consilium.people.profile;

import java.util.List;
import org.consilium.people.Byline;
import org.consilium.people.ProfileAct;
import org.consilium.people.SilenceKind;
import org.consilium.ui.Fragment;
import org.jspecify.annotations.Nullable;

/// Model of `people/profile`, in the reader's language. `specialty` is the verified one; where
/// nothing is verified, `claimed` is what they say themselves, and is marked as that. `silence` is
/// what the viewer chose for them; `acts` are what other modules offer to do with somebody;
/// `hidden` is set where a moderator hid what they wrote.
public record ProfilePage(
        Byline byline,
        String handle,
        Profile profile,
        @Nullable String specialty,
        @Nullable String claimed,
        String place,
        String languages,
        String aboutHtml,
        List<Work> publications,
        List<Work> talks,
        Numbers numbers,
        boolean own,
        boolean followed,
        @Nullable SilenceKind silence,
        List<ProfileAct> acts,
        List<Fragment> parts,
        @Nullable HiddenProfile hidden) {

    /// `medianMinutes` is null while fewer than five answers were counted.
    public record Numbers(int followers, @Nullable Integer medianMinutes, int answers) {}

    public ProfilePage {
        publications = List.copyOf(publications);
        talks = List.copyOf(talks);
        acts = List.copyOf(acts);
        parts = List.copyOf(parts);
    }

    public boolean isMuted() {
        return silence == SilenceKind.MUTE;
    }

    public boolean hasFacts() {
        return specialty != null
                || claimed != null
                || !profile.subspecialty().isEmpty()
                || !place.isEmpty()
                || !languages.isEmpty();
    }

    /// Whether there is nothing to read below the head.
    public boolean isBlank() {
        return aboutHtml.isEmpty()
                && profile.asks().isEmpty()
                && publications.isEmpty()
                && talks.isEmpty();
    }
}
