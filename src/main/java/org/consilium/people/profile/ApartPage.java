package org.consilium.people.profile;

import org.consilium.people.SilenceKind;
import org.consilium.platform.MemberId;

/// Model of `people/apart`: the profile of somebody with whom there is a block, by its name alone.
/// `blockedByViewer` says that the viewer may take it back; of a block by the other nothing is
/// said.
public record ApartPage(MemberId id, String name, String handle, boolean blockedByViewer) {
    static ApartPage of(Clinician clinician) {
        var card = clinician.card();
        return new ApartPage(
                card.id(), card.name(), card.handle(), clinician.silence() == SilenceKind.BLOCK);
    }
}
