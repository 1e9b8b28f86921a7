package org.consilium.cases.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.consilium.accounts.Viewers;
import org.consilium.cases.CasesWorld;
import org.consilium.cases.draft.CaseDrafts;
import org.consilium.cases.model.CaseAccess;
import org.consilium.cases.model.Readership;
import org.consilium.platform.Cast;
import org.consilium.platform.NotFound;
import org.consilium.testing.ConsiliumTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ConsiliumTest
class PublishCaseDbTest {
    private final CasesWorld world;
    private final CaseAccess access;
    private final JdbcClient database;

    PublishCaseDbTest(
            CaseDrafts drafts,
            PublishCase publishCase,
            Viewers viewers,
            CaseAccess access,
            DataSource source,
            Clock clock) {
        this.world = new CasesWorld(drafts, publishCase, viewers, clock);
        this.access = access;
        this.database = JdbcClient.create(source);
    }

    @Test
    void publishesWhatIsClear() {
        var published = world.published(Cast.BRUNO, Readership.VERIFIED, false);
        var report = access.toRead(world.viewer(Cast.AMARA), published.id());
        assertThat(report.isPublished()).isTrue();
        assertThat(report.consentGiven()).isTrue();
        assertThat(report.author()).isEqualTo(Cast.BRUNO.id());
    }

    @Test
    void holdsWhatTellsThePatient() {
        var id =
                world.draft(
                        Cast.BRUNO,
                        CasesWorld.text(
                                "Mr. Walter Huber, born 3 April 1951, came on 12 May 2026."));
        var outcome = world.publish(Cast.BRUNO, id, Readership.VERIFIED, false);
        assertThat(outcome).isInstanceOf(PublishOutcome.ContainsIdentifiers.class);
        assertThat(access.toDraft(world.viewer(Cast.BRUNO), id).thread()).isNull();
    }

    @Test
    void demandsAStory() {
        var id = world.draft(Cast.BRUNO, CasesWorld.text(""));
        var outcome = world.publish(Cast.BRUNO, id, Readership.VERIFIED, false);
        assertThat(outcome).isInstanceOf(PublishOutcome.Incomplete.class);
    }

    @Test
    void showsASpecialtysCaseToItOnly() {
        var published = world.published(Cast.BRUNO, Readership.ofSpecialty("cardiology"), false);
        assertThat(access.toRead(world.viewer(Cast.AMARA), published.id())).isNotNull();
        assertThat(access.toRead(world.viewer(Cast.BRUNO), published.id())).isNotNull();
        assertThrows(NotFound.class, () -> access.toRead(world.viewer(Cast.ELIF), published.id()));
    }

    @Test
    void showsANamedFewsCaseToThem() {
        var id = world.draft(Cast.BRUNO, CasesWorld.text("A week of cough."));
        world.publish(Cast.BRUNO, id, Readership.NAMED, List.of(Cast.ELIF.id()), false);
        assertThat(access.toRead(world.viewer(Cast.ELIF), id)).isNotNull();
        assertThrows(NotFound.class, () -> access.toRead(world.viewer(Cast.AMARA), id));
    }

    @Test
    void keepsPatientsOut() {
        var published = world.published(Cast.BRUNO, Readership.VERIFIED, false);
        assertThrows(NotFound.class, () -> access.toRead(world.viewer(Cast.HANA), published.id()));
    }

    @Test
    void tellsEveryCaseOfTheDemo() {
        var left =
                database.sql(
                                "select count(*) from cases.report r join accounts.member m"
                                        + " on m.id = r.author_id where r.state = 'DRAFT'"
                                        + " and m.handle <> 'bruno'")
                        .query(Long.class)
                        .single();
        assertThat(left).isZero();
    }
}
