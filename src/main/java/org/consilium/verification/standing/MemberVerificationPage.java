package org.consilium.verification.standing;

import java.util.List;
import org.consilium.accounts.Member;
import org.consilium.ui.Message;
import org.consilium.verification.model.Decision;
import org.jspecify.annotations.Nullable;

/// Model of `verification/member`: what was verified, by whom, when, until when. `registry` is the
/// name of the one that agreed, where one did. Never the number.
public record MemberVerificationPage(
        Member member,
        @Nullable StandingCard standing,
        boolean current,
        Message specialty,
        Message country,
        List<Decision> approvals,
        @Nullable Message registry) {
    public MemberVerificationPage {
        approvals = List.copyOf(approvals);
    }
}
