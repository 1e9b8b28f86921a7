package org.consilium.verification;

import java.util.Arrays;
import org.consilium.ui.Message;

/// The professions a member may claim.
public enum CredentialKind {
    PHYSICIAN("Physician", "20 3902"),
    NURSE_PRACTITIONER("Nurse practitioner", "363L"),
    NURSE("Nurse", "163W 164 364S 3675"),
    MIDWIFE("Midwife", "176B 367A"),
    PHARMACIST("Pharmacist", "1835"),
    PHYSICIAN_ASSISTANT("Physician assistant", "363A"),
    PSYCHOLOGIST("Psychologist", "103"),
    DENTIST("Dentist", "122"),
    PHYSIOTHERAPIST("Physiotherapist", "2251"),
    THERAPIST("Occupational or speech therapist", "225X 235Z"),
    DIETITIAN("Dietitian", "133"),
    RESEARCHER("Researcher in health", "1744R 20 1835");

    private final String english;
    private final String taxonomies;

    CredentialKind(String english, String taxonomies) {
        this.english = english;
        this.taxonomies = taxonomies;
    }

    public Message label() {
        return Message.of(english);
    }

    /// Whether a taxonomy code of the US registry counts as this profession.
    public boolean counts(String taxonomy) {
        return Arrays.stream(taxonomies.split(" ")).anyMatch(taxonomy::startsWith);
    }
}
