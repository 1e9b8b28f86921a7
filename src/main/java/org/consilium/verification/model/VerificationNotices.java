package org.consilium.verification.model;

import org.consilium.notifications.NotificationKind;
import org.consilium.notifications.Notifications;
import org.consilium.platform.MemberId;
import org.consilium.ui.Message;
import org.springframework.stereotype.Component;

/// What members and verifiers are told. Nothing of the number, the evidence or a reason.
@Component
public class VerificationNotices {
    public static final NotificationKind DECISION =
            new NotificationKind(
                            "verification.decision",
                            Message.of("what becomes of my verification"),
                            true)
                    .icon("verified");
    public static final NotificationKind WAITING =
            new NotificationKind(
                            "verification.waiting",
                            Message.of("claims that wait for a verifier"),
                            false)
                    .grouped(
                            "{count, plural, one {# claim waits} other {# claims wait}} for a verifier")
                    .icon("gavel");

    public static final NotificationKind CHANGED =
            new NotificationKind(
                            "verification.changed",
                            Message.of("registries that changed their answer"),
                            true)
                    .icon("gavel");

    private static final String OWN_PAGE = "/verification";
    private static final String QUEUE = "/verification/queue";

    private final Notifications notifications;
    private final ClaimRepository claims;

    VerificationNotices(Notifications notifications, ClaimRepository claims) {
        this.notifications = notifications;
        this.claims = claims;
    }

    public void tell(MemberId claimant, Message text) {
        notifications.tell(claimant, DECISION, text, OWN_PAGE);
    }

    /// Tells all verifiers but the claimant that a claim waits.
    public void tellVerifiers(MemberId claimant, Message text) {
        tellVerifiers(claimant, WAITING, text, QUEUE);
    }

    /// Tells all verifiers but the claimant that a registry says less of a claim than before.
    public void tellOfChange(Claim claim) {
        tellVerifiers(
                claim.claimant().id(),
                CHANGED,
                Message.of(
                        "A registry no longer agrees with what a verified colleague claimed. Look at the claim."),
                claim.path());
    }

    private void tellVerifiers(
            MemberId claimant, NotificationKind kind, Message text, String path) {
        for (var verifier : claims.verifiers()) {
            if (!verifier.equals(claimant)) {
                notifications.tell(verifier, kind, text, path);
            }
        }
    }
}
