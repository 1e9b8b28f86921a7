package org.consilium.architecture;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.consilium.accounts.Sessions;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseAccess;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.files.FileId;
import org.consilium.files.model.FileAccess;
import org.consilium.groups.model.RoomAccess;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.Persona;
import org.consilium.verification.model.ClaimAccess;
import org.consilium.verification.model.ClaimId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Persona × operation × state of every aggregate, asked of its gate and kept in
/// `docs/access-gates.md`. What a gate refuses is not found.
@ConsiliumTest
class GateMatrixTest {
    private static final Path MATRIX = Path.of("docs/access-gates.md");

    private final RoomAccess rooms;
    private final ThreadAccess threads;
    private final ClaimAccess claims;
    private final FileAccess files;
    private final CaseAccess cases;
    private final Sessions sessions;
    private final JdbcClient database;

    GateMatrixTest(
            RoomAccess rooms,
            ThreadAccess threads,
            ClaimAccess claims,
            FileAccess files,
            CaseAccess cases,
            Sessions sessions,
            DataSource dataSource) {
        this.rooms = rooms;
        this.threads = threads;
        this.claims = claims;
        this.files = files;
        this.cases = cases;
        this.sessions = sessions;
        this.database = JdbcClient.create(dataSource);
    }

    @Test
    void keepsTheMatrix() {
        var gates = new LinkedHashMap<String, Consumer<Viewer>>();
        ofRoom(gates, "open room", "cardiology");
        ofRoom(gates, "room by request", "rheumatology");
        ofThread(gates, "question in an open room", "cardiology");
        ofThread(gates, "question in a room by request", "rheumatology");
        ofReply(gates);
        ofClaim(gates, "claim that waits (Chen's)", "chen");
        ofClaim(gates, "claim decided (Bruno's)", "bruno");
        ofCase(gates, "case for all who are verified", "PUBLISHED VERIFIED");
        ofCase(gates, "case for dermatology", "PUBLISHED SPECIALTY");
        ofCase(gates, "case for a named few", "PUBLISHED NAMED");
        ofCase(gates, "case in a room by request", "PUBLISHED ROOM");
        ofCase(gates, "case under a sealed name", "PUBLISHED VERIFIED sealed");
        ofCase(gates, "case in writing", "DRAFT ");
        ofFile(gates, "picture of a post", "thread");
        ofFile(gates, "picture not sent yet (Elif's)", "tray");
        var matrix = new StringBuilder(HEAD);
        matrix.append(row("", Persona::name)).append(row("---", persona -> "---"));
        matrix.append(row("", Persona::line));
        gates.forEach((name, gate) ->
                matrix.append(row(name, persona -> isAdmitted(gate, persona) ? "yes" : "–")));
        Written.agrees(MATRIX, matrix.toString());
    }

    private void ofRoom(Map<String, Consumer<Viewer>> gates, String name, String slug) {
        gates.put(name + ": see", viewer -> rooms.toSee(viewer, slug));
        gates.put(name + ": read", viewer -> rooms.toRead(viewer, slug));
        gates.put(name + ": come and go", viewer -> rooms.toComeAndGo(viewer, slug));
        gates.put(name + ": own", viewer -> rooms.toOwn(viewer, slug));
    }

    private void ofThread(Map<String, Consumer<Viewer>> gates, String name, String slug) {
        var id = new ThreadId(find(QUESTION, slug));
        gates.put(name + ": read", viewer -> threads.toRead(viewer, id));
        gates.put(name + ": reply", viewer -> threads.toReply(viewer, id));
        gates.put(name + ": edit", viewer -> threads.toEdit(viewer, id));
        gates.put(name + ": delete", viewer -> threads.toDelete(viewer, id));
    }

    private void ofReply(Map<String, Consumer<Viewer>> gates) {
        var id = new ReplyId(find(REPLY, "cardiology"));
        gates.put("reply in an open room: read", viewer -> threads.toRead(viewer, id));
        gates.put("reply in an open room: mark", viewer -> threads.toMark(viewer, id));
        gates.put("reply in an open room: accept", viewer -> threads.toAccept(viewer, id));
        gates.put("reply in an open room: edit", viewer -> threads.toEdit(viewer, id));
    }

    private void ofClaim(Map<String, Consumer<Viewer>> gates, String name, String handle) {
        var id = new ClaimId(find(CLAIM, handle));
        gates.put(name + ": as one's own", viewer -> claims.own(viewer, id));
        gates.put(name + ": read", viewer -> claims.toRead(viewer, id));
        gates.put(name + ": see evidence", viewer -> claims.toSeeEvidence(viewer, id));
    }

    private void ofCase(Map<String, Consumer<Viewer>> gates, String name, String which) {
        var id = new CaseId(find(CASE, which));
        gates.put(name + ": read", viewer -> cases.toRead(viewer, id));
        gates.put(name + ": act as a reader", viewer -> cases.toAct(viewer, id));
        gates.put(name + ": edit", viewer -> cases.toEdit(viewer, id));
        gates.put(name + ": write as a draft", viewer -> cases.toDraft(viewer, id));
    }

    private void ofFile(Map<String, Consumer<Viewer>> gates, String name, String kind) {
        var id = new FileId(find(PICTURE, kind));
        gates.put(name + ": read", viewer -> files.toRead(viewer, id));
        gates.put(name + ": black out", viewer -> files.toRedact(viewer, id));
    }

    private boolean isAdmitted(Consumer<Viewer> gate, Persona persona) {
        try {
            gate.accept(viewer(persona));
            return true;
        } catch (NotFound refused) {
            return false;
        }
    }

    private Viewer viewer(Persona persona) {
        var one = persona.one();
        if (one == null) {
            return Viewer.anonymous(Locale.UK, ZoneOffset.UTC);
        }
        var token = sessions.open(one.id(), "a test", "127.0.0.1");
        return sessions.find(token).orElseThrow().viewer();
    }

    private UUID find(String query, String name) {
        return database.sql(query).param("name", name).query(UUID.class).list().getFirst();
    }

    private static String row(String first, java.util.function.Function<Persona, String> cell) {
        return Arrays.stream(Persona.values())
                .map(cell)
                .collect(Collectors.joining(" | ", "| " + first + " | ", " |\n"));
    }

    private static final String QUESTION =
            """
            select t.id from discussions.pub_thread_card t join groups.room r on r.id = t.place_id
            where r.slug = :name and t.kind = 'QUESTION' order by t.created_at, t.id
            """;
    private static final String REPLY =
            """
            select p.id from discussions.reply p
            join discussions.pub_thread_card t on t.id = p.thread_id and t.kind = 'QUESTION'
            join groups.room r on r.id = t.place_id
            where r.slug = :name and p.author_id <> t.author_id order by p.created_at, p.id
            """;
    private static final String CLAIM =
            """
            select c.id from verification.claim c join accounts.member m on m.id = c.member_id
            where m.handle = :name order by c.id
            """;

    private static final String CASE =
            """
            select r.id from cases.report r
            where concat(r.state, ' ', r.readership,
                case when r.author_id is null then ' sealed' else '' end) = :name
            order by r.created_at, r.id
            """;

    private static final String PICTURE =
            """
            select f.id from files.file f join accounts.member m on m.id = f.member_id
            where f.owner_kind = :name and f.width is not null
                and (f.owner_kind <> 'tray' or m.handle = 'elif')
            order by f.sent_at, f.id
            """;

    private static final String HEAD =
            """
            # What the gates say

            Written by `GateMatrixTest`, which asks the gate of each aggregate for things of the
            demo world in each state, as each of these people. *–*: not found.

            """;
}
