import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Members, what they were verified as, whom they follow, and sessions for those who load pages.
final class WorldPeople {
    /// How many members are signed in and look at pages during the bench.
    static final int ACTIVE = 500;

    private static final List<String> SPECIALTIES =
            List.of(
                    "cardiology",
                    "general-practice",
                    "internal-medicine",
                    "neurology",
                    "psychiatry",
                    "paediatrics",
                    "emergency-medicine",
                    "anaesthesiology",
                    "dermatology",
                    "diabetes-endocrinology",
                    "rheumatology",
                    "pharmacy");
    private static final List<String> COUNTRIES =
            List.of("DE", "GB", "FR", "NG", "TR", "US", "IN", "BR", "SE", "KR", "AT", "CH");
    private static final List<String> TOWNS =
            List.of("Lagos", "Altdorf", "Izmir", "Lyon", "Leeds", "Pune", "Recife", "Uppsala");

    private final World world;
    private final Prose prose;
    private final int count;
    final UUID[] ids;
    final String[] specialties;
    private final String[] names;

    WorldPeople(World world, Prose prose) {
        this.world = world;
        this.prose = prose;
        this.count = world.size().members();
        this.ids = new UUID[count];
        this.specialties = new String[count];
        this.names = new String[count];
    }

    /// One in ten is a patient; those who load pages are not.
    boolean isClinician(int member) {
        return member < ACTIVE || member % 10 != 9;
    }

    static String token(int member) {
        return "bench-session-" + member;
    }

    static List<String> specialties() {
        return SPECIALTIES;
    }

    void make() throws Exception {
        members();
        sessions();
        claims();
        standings();
        profiles();
        listings();
        new WorldTies(world, this, prose).make();
    }

    Instant joined(int member) {
        return world.now().minus(Duration.ofDays(1_100 - 1_000L * member / count));
    }

    private void members() throws SQLException {
        try (var copy =
                world.copy(
                        "accounts.member",
                        "id, email, name, handle, audience, locale, zone, password_hash,"
                                + " created_at")) {
            for (int i = 0; i < count; i++) {
                ids[i] = world.id(joined(i));
                specialties[i] = prose.any(SPECIALTIES);
                names[i] = prose.name();
                copy.row(
                        ids[i],
                        "bench-" + i + "@bench.consilium.example",
                        names[i],
                        "bench." + i,
                        isClinician(i) ? "CLINICIAN" : "PATIENT",
                        "en-GB",
                        "Europe/Berlin",
                        "{noop}" + UUID.randomUUID(),
                        joined(i));
            }
        }
        try (var copy =
                world.copy("accounts.terms_acceptance", "member_id, version, accepted_at")) {
            for (int i = 0; i < count; i++) {
                copy.row(ids[i], org.consilium.accounts.model.Terms.newest(), joined(i));
            }
        }
    }

    private void sessions() throws Exception {
        try (var copy =
                world.copy(
                        "accounts.session",
                        "id, token_hash, member_id, device, address, created_at, seen_at")) {
            for (int i = 0; i < count; i++) {
                var hash =
                        MessageDigest.getInstance("SHA-256")
                                .digest(token(i).getBytes(StandardCharsets.UTF_8));
                copy.row(
                        world.id(world.now()),
                        hash,
                        ids[i],
                        "bench",
                        "127.0.0.1",
                        world.now(),
                        world.now());
            }
        }
    }

    private void claims() throws SQLException {
        try (var copy =
                world.copy(
                        "verification.claim",
                        "id, member_id, kind, country, region, number, specialty, claimed_at")) {
            for (int i = 0; i < count; i++) {
                if (isClinician(i)) {
                    copy.row(
                            ids[i],
                            ids[i],
                            "PHYSICIAN",
                            country(i),
                            "",
                            "B" + i,
                            specialties[i],
                            joined(i));
                }
            }
        }
    }

    private void standings() throws SQLException {
        try (var copy =
                world.copy(
                        "verification.standing",
                        "id, member_id, claim_id, kind, specialty, country, verified_at,"
                                + " expires_at, next_check_at")) {
            for (int i = 0; i < count; i++) {
                if (isClinician(i)) {
                    copy.row(
                            world.id(joined(i)),
                            ids[i],
                            ids[i],
                            "PHYSICIAN",
                            specialties[i],
                            country(i),
                            joined(i),
                            world.now().plus(Duration.ofDays(300)),
                            world.now().plus(Duration.ofDays(29)));
                }
            }
        }
    }

    private void profiles() throws SQLException {
        try (var copy =
                world.copy(
                        "people.profile",
                        "member_id, headline, specialty, subspecialty, town, region, country,"
                                + " languages, asks, about, updated_at")) {
            for (int i = 0; i < count; i++) {
                if (isClinician(i)) {
                    copy.row(
                            ids[i],
                            "Physician in " + specialties[i].replace('-', ' '),
                            specialties[i],
                            "",
                            TOWNS.get(i % TOWNS.size()),
                            "",
                            country(i),
                            new String[] {"en", "de"},
                            prose.sentence(),
                            prose.sentence() + " " + prose.sentence(),
                            joined(i));
                }
            }
        }
    }

    /// One in three has answered questions, some quickly.
    private void listings() throws SQLException {
        var answers = new int[count];
        var minutes = new int[count];
        for (int i = 0; i < count; i++) {
            boolean answered = isClinician(i) && world.random().nextInt(3) == 0;
            answers[i] = answered ? 1 + world.random().nextInt(20) : 0;
            minutes[i] = 5 + world.random().nextInt(600);
        }
        answers(answers, minutes);
        try (var copy =
                world.copy(
                        "people.listing",
                        "member_id, name_key, specialty, country, place_key, languages,"
                                + " median_minutes, answers, verified_until")) {
            for (int i = 0; i < count; i++) {
                if (isClinician(i)) {
                    copy.row(
                            ids[i],
                            names[i].toLowerCase(),
                            specialties[i],
                            country(i),
                            TOWNS.get(i % TOWNS.size()).toLowerCase(),
                            new String[] {"en", "de"},
                            answers[i] > 0 ? minutes[i] : null,
                            answers[i],
                            world.now().plus(Duration.ofDays(300)));
                }
            }
        }
    }

    private void answers(int[] answers, int[] minutes) throws SQLException {
        try (var copy = world.copy("people.answer_time", "id, member_id, minutes, answered_at")) {
            for (int i = 0; i < count; i++) {
                for (int k = 0; k < answers[i]; k++) {
                    var at = world.now().minus(Duration.ofDays(1L + k));
                    copy.row(world.id(at), ids[i], minutes[i], at);
                }
            }
        }
        try (var copy = world.copy("people.answering", "member_id, median_minutes, answers")) {
            for (int i = 0; i < count; i++) {
                if (answers[i] > 0) {
                    copy.row(ids[i], minutes[i], answers[i]);
                }
            }
        }
    }

    private static String country(int member) {
        return COUNTRIES.get(member % COUNTRIES.size());
    }
}
