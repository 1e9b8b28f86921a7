package org.consilium.people.silencing;

import java.util.Locale;
import java.util.Set;
import org.consilium.accounts.Member;
import org.consilium.accounts.Members;
import org.consilium.people.SilenceKind;
import org.consilium.platform.Cast;
import org.consilium.platform.DemoStory;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// After an argument by another way, Amara wishes to see nothing of Lena; Bruno would rather not
/// read everything one colleague writes.
@Component
class SilencingDemo implements DemoStory {
    private static final int CHAPTER = 61;
    private static final String TALKATIVE = "jonas.weber";

    private final Members members;
    private final Silences silences;

    SilencingDemo(Members members, Silences silences) {
        this.members = members;
        this.silences = silences;
    }

    @Override
    public int chapter() {
        return CHAPTER;
    }

    @Override
    public void tell() {
        silence(Cast.AMARA, Cast.LENA.handle(), SilenceKind.BLOCK);
        silence(Cast.BRUNO, TALKATIVE, SilenceKind.MUTE);
    }

    private void silence(Cast one, String other, SilenceKind kind) {
        var viewer = viewer(members.find(one.id()).orElseThrow());
        silences.find(viewer, other).ifPresent(found -> silences.silence(viewer, found, kind));
    }

    private static Viewer viewer(Member member) {
        return new Viewer(
                member.id(),
                member.name(),
                member.audience(),
                Set.of(),
                null,
                Locale.UK,
                member.zone());
    }
}
