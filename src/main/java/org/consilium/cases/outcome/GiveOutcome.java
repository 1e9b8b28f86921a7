package org.consilium.cases.outcome;

import org.consilium.cases.rarity.Rare;
import org.consilium.deidentification.GateReview;

/// What came of telling the outcome.
public sealed interface GiveOutcome {
    /// `readers` is how many answers were scored or are told of it.
    record Given(int number, int readers) implements GiveOutcome {}

    /// The same form came before.
    record GivenBefore() implements GiveOutcome {}

    /// It was told from another page since this one was made.
    record Stale(int number) implements GiveOutcome {}

    /// Readers were told already; "not known yet" cannot be said any more.
    record NoWayBack() implements GiveOutcome {}

    /// Something could tell who the patient is.
    record Held(GateReview review) implements GiveOutcome {}

    /// With this end too few people are like the patient.
    record TooRare(Rare rare) implements GiveOutcome {}

    /// Corrected as often as one can.
    record Enough(int most) implements GiveOutcome {}
}
