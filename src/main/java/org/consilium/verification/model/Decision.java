package org.consilium.verification.model;

import java.time.Instant;
import org.consilium.platform.MemberId;

/// One verifier's word on a claim, with the reason the claimant reads.
public record Decision(
        MemberId verifier,
        String verifierName,
        String verifierHandle,
        Verdict verdict,
        String reason,
        Instant at) {}
