package org.consilium.cases.publication;

import java.time.LocalDate;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// How the patient stands to the publication, as the author states it. `keptWhere` says where the
/// proof is; it and an attached proof are never published.
public sealed interface Consent {
    /// The patient agreed, on a day, to so much.
    record Given(Scope scope, @Nullable LocalDate day, String keptWhere) implements Consent {}

    /// None was needed, for a reason of a closed list, explained.
    record NotNeeded(Reason reason, String explanation) implements Consent {}

    /// What the patient agreed to.
    enum Scope {
        DISCUSSION,
        TEACHING;

        public Message label() {
            return switch (this) {
                case DISCUSSION -> Message.of("Discussion here, among verified clinicians");
                case TEACHING -> Message.of("Discussion here, and teaching from it");
            };
        }
    }

    /// Why no consent was needed.
    enum Reason {
        UNRECOGNISABLE,
        COMPOSED,
        PUBLISHED,
        DECEASED,
        UNREACHABLE;

        public Message label() {
            return switch (this) {
                case UNRECOGNISABLE ->
                        Message.of(
                                "Nobody could recognise the patient, and my law and my employer ask for no consent then");
                case COMPOSED -> Message.of("It is composed of several patients, or made up");
                case PUBLISHED -> Message.of("It has been published before, with consent");
                case DECEASED -> Message.of("The patient has died, and the family was asked");
                case UNREACHABLE ->
                        Message.of(
                                "The patient cannot be reached or asked, and an ethics board allowed it");
            };
        }
    }
}
