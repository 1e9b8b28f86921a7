package org.consilium.verification.claiming;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.consilium.ui.Message;
import org.consilium.verification.claiming.TimelineStep.Kind;
import org.consilium.verification.model.Claim;
import org.consilium.verification.model.Decision;
import org.consilium.verification.model.Verdict;
import org.consilium.verification.model.VerificationPolicy;
import org.consilium.verification.registry.RegistryAnswer;
import org.consilium.verification.standing.StandingCard;
import org.jspecify.annotations.Nullable;

/// The way of one claim, from the claim to the day it holds until: what happened, what happens now,
/// what is still to come.
final class Timeline {
    private final Claim claim;
    private final @Nullable StandingCard standing;
    private final Instant now;
    private final List<TimelineStep> steps = new ArrayList<>();

    private Timeline(Claim claim, @Nullable StandingCard standing, Instant now) {
        this.claim = claim;
        this.standing = standing;
        this.now = now;
    }

    static List<TimelineStep> of(Claim claim, @Nullable StandingCard standing, Instant now) {
        var timeline = new Timeline(claim, standing, now);
        timeline.claimed();
        timeline.decisions();
        timeline.waiting();
        timeline.end();
        return List.copyOf(timeline.steps);
    }

    private void claimed() {
        add(Kind.DONE, Message.of("You claimed"), null, claim.claimedAt());
        var checked = claim.checked();
        if (checked != null) {
            add(Kind.DONE, asked(checked), said(checked), checked.at());
        }
    }

    private static Message asked(Claim.Checked checked) {
        return checked.registry().isEmpty()
                ? Message.of("There was no registry to ask")
                : Message.of("The registry was asked");
    }

    private static Message said(Claim.Checked checked) {
        return switch (checked.answer()) {
            case RegistryAnswer.Match match ->
                    Message.of("It agrees in every aspect, so one verifier is enough.");
            case RegistryAnswer.Mismatch mismatch ->
                    Message.of("It lists your number, and something differs; two verifiers look.");
            case RegistryAnswer.Unknown unknown when checked.registry().isEmpty() ->
                    Message.of("None here covers your profession and country; two verifiers look.");
            case RegistryAnswer.Unknown unknown ->
                    Message.of("It does not list your number; two verifiers look.");
            case RegistryAnswer.FormatOnly formatOnly ->
                    Message.of(
                            "Your number is well formed, more cannot be said here; two verifiers look.");
            case RegistryAnswer.BadFormat badFormat ->
                    Message.of("Your number is not well formed; two verifiers look.");
        };
    }

    private void decisions() {
        var appeal = claim.appeal();
        boolean appealTold = appeal == null;
        for (var decision : claim.decisions()) {
            if (appeal != null && !appealTold && decision.at().isAfter(appeal.at())) {
                appealed(appeal);
                appealTold = true;
            }
            decided(decision);
        }
        if (appeal != null && !appealTold) {
            appealed(appeal);
        }
    }

    private void decided(Decision decision) {
        boolean approved = decision.verdict() == Verdict.APPROVE;
        steps.add(
                new TimelineStep(
                        approved ? Kind.DONE : Kind.REFUSED,
                        approved
                                ? Message.of("A verifier approved")
                                : Message.of("A verifier refused"),
                        null,
                        decision.verifierName(),
                        decision.reason(),
                        decision.at()));
    }

    private void appealed(Claim.Appeal appeal) {
        steps.add(
                new TimelineStep(
                        Kind.DONE,
                        Message.of("You appealed"),
                        null,
                        null,
                        appeal.text(),
                        appeal.at()));
    }

    private void waiting() {
        if (!claim.isOpen()) {
            return;
        }
        int missing = VerificationPolicy.STANDARD.missing(claim);
        boolean first = claim.decisions().isEmpty();
        add(
                Kind.NOW,
                first
                        ? Message.of("A verifier looks at it")
                        : Message.of("Another verifier looks at it"),
                Message.of("Usually within two days. You will get a notice."),
                null);
        if (missing > 1) {
            add(Kind.NEXT, Message.of("A second verifier looks at it"), null, null);
        }
        add(Kind.NEXT, Message.of("You are verified"), null, null);
    }

    private void end() {
        if (standing == null || !standing.claim().equals(claim.id())) {
            return;
        }
        add(Kind.DONE, Message.of("You were verified"), null, standing.verifiedAt());
        if (standing.isCurrent(now)) {
            add(
                    Kind.NEXT,
                    Message.of("It holds until then"),
                    Message.of("The registry is asked again every 30 days."),
                    standing.expiresAt());
        } else {
            add(Kind.REFUSED, Message.of("It ended"), standing.cause().reason(), standing.end());
        }
    }

    private void add(Kind kind, Message title, @Nullable Message text, @Nullable Instant at) {
        steps.add(TimelineStep.of(kind, title, text, at));
    }
}
