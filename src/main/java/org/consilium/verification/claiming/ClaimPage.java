package org.consilium.verification.claiming;

import java.util.List;
import java.util.Map;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;

/// Model of `verification/claim-form`: what was typed, what is wrong with it, what one may choose
/// from (codes and words), and what numbers look like where a registry is known.
public record ClaimPage(
        ClaimForm form,
        Problems problems,
        Map<String, String> kinds,
        Map<String, String> specialties,
        Map<String, String> countries,
        List<Message> numberHints) {
    public ClaimPage {
        numberHints = List.copyOf(numberHints);
    }
}
