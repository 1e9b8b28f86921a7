package org.consilium.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.consilium.accounts.Viewers;
import org.consilium.cases.CaseId;
import org.consilium.cases.CasesWorld;
import org.consilium.cases.draft.CaseDrafts;
import org.consilium.cases.model.CasePlaces;
import org.consilium.cases.model.Readership;
import org.consilium.cases.publication.PublishCase;
import org.consilium.cases.publication.PublishOutcome;
import org.consilium.platform.Cast;
import org.consilium.platform.MemberId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// Cases on the first page: those one may read, and no other.
@ConsiliumTest
class CasesInFeedWebTest {
    private final MockMvc web;
    private final CasesWorld world;
    private final JdbcClient database;

    CasesInFeedWebTest(
            MockMvc web,
            CaseDrafts drafts,
            PublishCase publishCase,
            Viewers viewers,
            JdbcClient database,
            Clock clock) {
        this.web = web;
        this.world = new CasesWorld(drafts, publishCase, viewers, clock);
        this.database = database;
    }

    private String published(Readership readership, List<MemberId> named, boolean sealed) {
        var id = world.draft(Cast.BRUNO, CasesWorld.text("A week of cough."));
        var published =
                (PublishOutcome.Published) world.publish(Cast.BRUNO, id, readership, named, sealed);
        return published.thread().path();
    }

    private boolean sees(Cast one, String path) throws Exception {
        return web.perform(get("/").with(SignedIn.as(one)))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .contains(path);
    }

    @Test
    void listsWhatIsForAllWhoAreVerified() throws Exception {
        var path = published(Readership.VERIFIED, List.of(), false);
        assertThat(sees(Cast.ELIF, path)).isTrue();
        assertThat(sees(Cast.KOFI, path)).isTrue();
        assertThat(sees(Cast.CHEN, path)).isFalse();
        assertThat(sees(Cast.HANA, path)).isFalse();
    }

    @Test
    void listsWhatIsForOnesSpecialty() throws Exception {
        var path = published(Readership.ofSpecialty("cardiology"), List.of(), true);
        assertThat(sees(Cast.AMARA, path)).isTrue();
        assertThat(sees(Cast.ELIF, path)).isFalse();
    }

    @Test
    void listsWhatNamesOne() throws Exception {
        var path = published(Readership.NAMED, List.of(Cast.ELIF.id()), false);
        assertThat(sees(Cast.ELIF, path)).isTrue();
        assertThat(sees(Cast.AMARA, path)).isFalse();
    }

    /// The statement of the first page makes the same ids as the places.
    @Test
    void knowsThePlacesOfCases() {
        var id = new CaseId(new UUID(0, 1));
        for (var code : List.of("cardiology", "general-practice")) {
            assertThat(place("specialty " + code))
                    .isEqualTo(CasePlaces.of(id, Readership.ofSpecialty(code)).id());
        }
        assertThat(place("verified")).isEqualTo(CasePlaces.of(id, Readership.VERIFIED).id());
    }

    private UUID place(String name) {
        return database.sql("select cases.pub_place(:name)")
                .param("name", name)
                .query(UUID.class)
                .single();
    }
}
