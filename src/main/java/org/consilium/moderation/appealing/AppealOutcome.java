package org.consilium.moderation.appealing;

/// What came of an appeal that was sent.
sealed interface AppealOutcome {
    record Received() implements AppealOutcome {}

    sealed interface Refused extends AppealOutcome {}

    record AppealedBefore() implements Refused {}

    record TakenBack() implements Refused {}

    record TooLate() implements Refused {}
}
