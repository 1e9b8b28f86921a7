package org.consilium.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.LocalDate;
import org.consilium.administration.growth.Growth;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/// What an administrator sees of the last weeks, and of what the database does.
@ConsiliumTest
class GrowthWebTest {
    private final MockMvc web;
    private final Growth growth;
    private final Database database;

    GrowthWebTest(MockMvc web, Growth growth, Database database) {
        this.web = web;
        this.growth = growth;
        this.database = database;
    }

    @Test
    void countsTwelveWholeWeeks() {
        var courses = growth.courses();
        assertThat(courses).hasSize(3);
        assertThat(courses.getFirst().weeks()).hasSize(12);
        var last = courses.getFirst().weeks().getLast().monday();
        assertThat(last).isEqualTo(LocalDate.parse("2026-11-09"));
        var replies =
                database.sql(
                                """
                                select count(*) as n from discussions.reply
                                where created_at >= cast('2026-08-24T00:00:00Z' as timestamptz)
                                  and created_at < cast('2026-11-16T00:00:00Z' as timestamptz)
                                """)
                        .query(row -> row.number("n"))
                        .one();
        assertThat(courses.getLast().sum()).isPositive().isEqualTo(replies);
    }

    @Test
    void drawsThemForAdministrators() throws Exception {
        web.perform(get("/administration").with(SignedIn.as(Cast.GRETA)))
                .andExpect(content().string(containsString("The last twelve weeks")))
                .andExpect(content().string(containsString("chart__line")));
    }

    @Test
    void showsStatementsWithoutTheirValues() throws Exception {
        database.sql("select name from accounts.member where handle = 'amara'")
                .query(row -> row.text("name"))
                .one();
        var page =
                web.perform(get("/administration/statements").with(SignedIn.as(Cast.GRETA)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(page).containsAnyOf("Longest, ms", "This database keeps no count");
        assertThat(page).doesNotContain("'amara'");
    }
}
