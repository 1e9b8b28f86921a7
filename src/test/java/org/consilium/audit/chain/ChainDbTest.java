package org.consilium.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.consilium.audit.Outcome;
import org.consilium.audit.chain.Verdict.Broken;
import org.consilium.audit.chain.Verdict.Damage;
import org.consilium.audit.chain.Verdict.Intact;
import org.consilium.audit.model.Entry;
import org.consilium.audit.model.EntryId;
import org.consilium.audit.model.EntryRepository;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.Item;
import org.consilium.testing.PlainDatabase;
import org.consilium.testing.TestClock;
import org.consilium.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

class ChainDbTest {
    private static final int MANY = 1_203;

    private final TestClock clock = new TestClock();
    private final Ids ids = new Ids(clock);
    private final Database database = PlainDatabase.at(TestPostgres.fresh().url());
    private final EntryRepository entries = new EntryRepository(database);
    private final ChainRepository rows = new ChainRepository(database);
    private final Chain chain = new Chain(rows, database, clock);
    private final Verify verify = new Verify(rows);

    @Test
    void findsAnEmptyChainIntact() {
        assertThat(verdict()).isInstanceOf(Intact.class);
    }

    @Test
    void sealsEverythingOnceInOrder() {
        write(MANY);
        chain.seal();
        chain.seal();
        var intact = (Intact) verdict();
        assertThat(intact.entries()).isEqualTo(MANY);
        assertThat(intact.since()).isEqualTo(TestClock.START);
        assertThat(intact.waiting()).isZero();
        assertThat(rows.last().hash()).isEqualTo(intact.last().hash());
    }

    @Test
    void keepsOneChainOfManyWriters() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var work = new ArrayList<java.util.concurrent.Callable<Object>>();
            for (int i = 0; i < 4; i++) {
                work.add(Executors.callable(() -> write(50)));
                work.add(Executors.callable(chain::seal));
            }
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        chain.seal();
        assertThat(((Intact) verdict()).entries()).isEqualTo(200);
    }

    @Test
    void sealsNothingThatWasRolledBack() {
        assertThatThrownBy(() ->
                        database.inTransaction(() -> {
                            write(1);
                            throw new IllegalStateException("changed its mind");
                        }))
                .isInstanceOf(IllegalStateException.class);
        chain.seal();
        assertThat(((Intact) verdict()).entries()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set why = 'x'",
                "delete from audit.entry",
                "truncate audit.entry",
                "update audit.seal set sequence = sequence",
                "delete from audit.seal",
                "truncate audit.seal",
                "update audit.root set entries = 0",
                "delete from audit.root"
            })
    void refusesEveryChange(String statement) {
        write(1);
        chain.seal();
        assertThatThrownBy(() -> database.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
        giveRightsBack();
        assertThatThrownBy(() -> database.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("only grows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "why = 'because'",
                "at = at + interval '1 microsecond'",
                "actor_id = owner_id",
                "acting_as = ''",
                "deed = 'test.look'",
                "item_kind = 'room'",
                "item_id = owner_id",
                "owner_id = null",
                "outcome = 'REFUSED'",
                "address = '10.0.0.1'",
                "details = '{\"n\":\"2\"}'"
            })
    void namesTheEntryThatWasChanged(String change) {
        write(5);
        chain.seal();
        byForce("update audit.entry set " + change + " where id = " + entryAt(3));
        assertThat(broken().sequence()).isEqualTo(3);
        assertThat(broken().damage()).isEqualTo(Damage.CHANGED);
    }

    @Test
    void namesTheEntryThatIsGone() {
        write(5);
        chain.seal();
        byForce("delete from audit.entry where id = " + entryAt(4));
        assertThat(broken().damage()).isEqualTo(Damage.ENTRY_MISSING);
        assertThat(broken().sequence()).isEqualTo(4);
    }

    @Test
    void namesTheSealThatIsGone() {
        write(5);
        chain.seal();
        byForce("delete from audit.seal where sequence = 2");
        assertThat(broken()).isEqualTo(new Broken(2, TestClock.START, Damage.SEAL_MISSING));
    }

    @Test
    void noticesWhatWasTakenFromTheQueue() {
        write(2);
        database.sql("delete from audit.unsealed").update();
        assertThat(broken().damage()).isEqualTo(Damage.LEFT_OUT);
    }

    @Test
    void notesTheRootOfADayThatIsOver() {
        write(3);
        chain.noteRoots();
        assertThat(rows.roots()).isEmpty();
        clock.advance(Duration.ofDays(1));
        write(2);
        chain.noteRoots();
        chain.noteRoots();
        assertThat(rows.roots()).hasSize(1);
        assertThat(rows.roots().getFirst().seal().sequence()).isEqualTo(3);
        assertThat(verdict()).isInstanceOf(Intact.class);
    }

    @Test
    void noticesAnEndThatIsGone() {
        write(3);
        clock.advance(Duration.ofDays(1));
        chain.noteRoots();
        byForce("delete from audit.seal where sequence >= 2");
        byForce("delete from audit.entry where why <> '0'");
        assertThat(broken().damage()).isEqualTo(Damage.END_MISSING);
    }

    /// Who can write to the database can write a whole chain anew; the roots tell.
    @Test
    void noticesAChainWrittenAnew() {
        write(3);
        clock.advance(Duration.ofDays(1));
        chain.noteRoots();
        byForce("update audit.entry set why = 'forged' where id = " + entryAt(2));
        byForce("delete from audit.seal where sequence >= 2");
        byForce(
                "insert into audit.unsealed select id from audit.entry e where not exists"
                        + " (select from audit.seal s where s.entry_id = e.id)");
        chain.seal();
        assertThat(broken())
                .isEqualTo(new Broken(3, TestClock.START.plusSeconds(2), Damage.NOT_THE_ROOT));
    }

    private Verdict verdict() {
        return verify.run(reached -> {});
    }

    private Broken broken() {
        return (Broken) verdict();
    }

    private String entryAt(long sequence) {
        return "(select entry_id from audit.seal where sequence = " + sequence + ")";
    }

    /// As somebody who owns the tables and means harm.
    private void byForce(String statement) {
        giveRightsBack();
        setTriggers("disable");
        database.sql(statement).update();
        setTriggers("enable");
    }

    private void giveRightsBack() {
        database.sql("grant all on audit.entry, audit.seal, audit.root to current_user").update();
    }

    private void setTriggers(String state) {
        for (var table : List.of("audit.entry", "audit.seal", "audit.root")) {
            database.sql("alter table " + table + " " + state + " trigger user").update();
        }
    }

    private void write(int many) {
        for (int i = 0; i < many; i++) {
            entries.insert(
                    new Entry(
                            new EntryId(ids.next()),
                            clock.instant().plusSeconds(i),
                            Cast.FARID.id(),
                            "CLINICIAN VERIFIER",
                            "test.view",
                            new Item("claim", new UUID(1, i)),
                            Cast.CHEN.id(),
                            Outcome.DONE,
                            "127.0.0.1",
                            Integer.toString(i),
                            "{\"n\":\"1\"}"));
        }
    }
}
