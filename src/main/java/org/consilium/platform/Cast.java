package org.consilium.platform;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// The twelve people of tests, demo and documents: only names and ids. Each module's `…Demo` gives
/// them a life. Ids are made from the name and lie in the past, so what is made later sorts after.
public enum Cast {
    AMARA("Amara Okafor", Audience.CLINICIAN, "A verified cardiologist: answers, and is asked."),
    BRUNO("Bruno Keller", Audience.CLINICIAN, "A verified country doctor with a question open."),
    CHEN("Chen Wei", Audience.CLINICIAN, "A resident whose claim waits for its second verifier."),
    DALIA(
            "Dalia Haddad",
            Audience.CLINICIAN,
            "A surgeon whose licence has expired: reads, cannot act."),
    ELIF("Elif Demir", Audience.CLINICIAN, "A rheumatologist who owns rooms and lets people in."),
    FARID("Farid Rahimi", Audience.CLINICIAN, "Moderator and verifier: decides on claims."),
    GRETA("Greta Lindqvist", Audience.CLINICIAN, "Administrator and second verifier."),
    HANA("Hana Novak", Audience.PATIENT, "A patient: sees nothing of the clinicians' world."),
    IVO("Ivo Marin", Audience.PATIENT, "A patient who cares for his mother."),
    JOON("Joon Park", Audience.CLINICIAN, "A verified intensive-care nurse."),
    KOFI(
            "Kofi Mensah",
            Audience.CLINICIAN,
            "A verified pharmacist; also the auditor, who sees who looked at what."),
    LENA("Lena Vogel", Audience.CLINICIAN, "A verified neurologist who answers at night.");

    /// Every one's password in the demo world and in tests.
    public static final String PASSWORD = "consilium";

    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    private final String fullName;
    private final Audience audience;
    private final String line;

    Cast(String fullName, Audience audience, String line) {
        this.fullName = fullName;
        this.audience = audience;
        this.line = line;
    }

    public MemberId id() {
        var past = Ids.floorOf(BEGINNING).getMostSignificantBits();
        var named = UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8));
        return new MemberId(new UUID(past, named.getLeastSignificantBits()));
    }

    public String fullName() {
        return fullName;
    }

    public Audience audience() {
        return audience;
    }

    /// Who they are and what to try as them, in one line.
    public String line() {
        return line;
    }

    public String handle() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String email() {
        return handle() + "@demo.consilium.example";
    }
}
