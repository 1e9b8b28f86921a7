package org.consilium.cases.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.consilium.accounts.PersonalDataWriter;
import org.consilium.cases.CaseWorld;
import org.consilium.cases.CaseWorld.Published;
import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.ui.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ConsiliumTest
class CalibrationWebTest {
    private static final String TRUTH = "Pityriasis rosea";

    private final MockMvc web;
    private final CaseWorld world;
    private final CalibrationQueries queries;
    private final OpinionsHolder holder;
    private final JdbcClient jdbc;

    CalibrationWebTest(
            MockMvc web,
            ApplicationContext context,
            CalibrationQueries queries,
            OpinionsHolder holder,
            JdbcClient jdbc) {
        this.web = web;
        this.world = new CaseWorld(context);
        this.queries = queries;
        this.holder = holder;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void forget() {
        jdbc.sql("delete from cases.commitment").update();
    }

    @Test
    void showsOthersFromFiveCasesOn() throws Exception {
        solve(4);
        profile(Cast.AMARA).andExpect(content().string(not(containsString("Calibration"))));
        profile(Cast.ELIF)
                .andExpect(content().string(containsString("Others do after 1 more solved case.")));
        solve(1);
        profile(Cast.AMARA)
                .andExpect(content().string(containsString("Calibration")))
                .andExpect(content().string(containsString("Said and come true")))
                .andExpect(content().string(containsString("0.08")));
    }

    @Test
    void measuresWhatWasSaidFirst() {
        solve(2);
        var standing = queries.standing(Cast.ELIF.id(), 5, true);
        assertThat(standing.cases()).isEqualTo(2);
        assertThat(standing.first()).isEqualTo(new Brier(800));
        assertThat(standing.bands())
                .containsExactly(
                        new Calibration.Band(10, 24, 2, 20, 0),
                        new Calibration.Band(75, 90, 2, 80, 2));
    }

    @Test
    void listsOnesOwnCases() throws Exception {
        own(Cast.ELIF).andExpect(content().string(containsString("No solved case yet")));
        var report = solve(1);
        own(Cast.ELIF)
                .andExpect(content().string(containsString(report.path())))
                .andExpect(content().string(containsString("you gave it 80 % at first")));
        own(Cast.BRUNO).andExpect(content().string(not(containsString(report.path()))));
    }

    @Test
    void countsNoWithdrawnCase() {
        var report = solve(1);
        jdbc.sql(
                        """
                        update cases.report
                        set state = 'WITHDRAWN', withdrawn_at = now(), withdrawn_by = 'AUTHOR'
                        where id = :id
                        """)
                .param("id", report.id().value())
                .update();
        assertThat(queries.standing(Cast.ELIF.id(), 5, true).cases()).isZero();
    }

    @Test
    void tellsNothingToWhoIsApart() throws Exception {
        solve(5);
        jdbc.sql(
                        """
                        insert into people.silence (member_id, other_id, kind, since)
                        values (:one, :other, 'BLOCK', now()) on conflict do nothing
                        """)
                .param("one", Cast.ELIF.id().value())
                .param("other", Cast.KOFI.id().value())
                .update();
        web.perform(get("/people/elif").with(SignedIn.as(Cast.KOFI)))
                .andExpect(content().string(not(containsString("Said and come true"))));
    }

    @Test
    void handsOutAndForgets() {
        var report = solve(1);
        var written = new Written();
        holder.export(Cast.ELIF.id(), written);
        assertThat(written.rows).hasSize(2).first().asString().contains(TRUTH);
        assertThat(written.rows).last().asString().contains("0.08");
        assertThat(holder.erase(Cast.ELIF.id()).kept()).isEqualTo(1);
        assertThat(world.count("commitment", report)).isEqualTo(1);
        assertThat(queries.standing(Cast.ELIF.id(), 5, true).cases()).isZero();
    }

    private Published solve(int times) {
        Published report = world.publish(Cast.AMARA);
        for (int i = 0; i < times; i++) {
            report = i == 0 ? report : world.publish(Cast.AMARA);
            world.commit(Cast.ELIF, report, TRUTH, 80, "Ringworm", 20);
            world.solve(Cast.AMARA, report, TRUTH);
        }
        return report;
    }

    private ResultActions profile(Cast viewer) throws Exception {
        return web.perform(get("/people/elif").with(SignedIn.as(viewer)))
                .andExpect(status().isOk());
    }

    private ResultActions own(Cast viewer) throws Exception {
        return web.perform(get("/cases/calibration").with(SignedIn.as(viewer)))
                .andExpect(status().isOk());
    }

    private static final class Written implements PersonalDataWriter {
        private final List<String> rows = new ArrayList<>();

        @Override
        public void rows(String table, Message title, List<String> json) {
            rows.addAll(json);
        }

        @Override
        public void file(String name, InputStream content) {
            throw new AssertionError("no files here");
        }
    }
}
