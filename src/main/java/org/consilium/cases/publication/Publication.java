package org.consilium.cases.publication;

import java.util.List;
import org.consilium.cases.model.Readership;
import org.consilium.deidentification.GateForm;
import org.consilium.platform.MemberId;

/// What an author decided: the consent, whom it is for (`named`, where it is for a named few),
/// whether the name is sealed, what was said of findings, and which version of the draft was seen.
public record Publication(
        Consent consent,
        Readership readership,
        List<MemberId> named,
        boolean sealed,
        GateForm gate,
        int version) {
    public Publication {
        named = List.copyOf(named);
    }
}
