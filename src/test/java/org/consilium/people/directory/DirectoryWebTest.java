package org.consilium.people.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.QueryCounter;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class DirectoryWebTest {
    private final MockMvc web;

    DirectoryWebTest(MockMvc web) {
        this.web = web;
    }

    @Test
    void findsColleaguesByWhatIsAskedFor() throws Exception {
        web.perform(
                        get("/people?specialty=cardiology&country=NG&q=oka")
                                .with(SignedIn.as(Cast.BRUNO)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/people/amara\"")))
                .andExpect(content().string(not(containsString("href=\"/people/elif\""))));
    }

    @Test
    void listsNoPatientsAndNobodyUnverified() throws Exception {
        for (var who : new String[] {"hana", "chen", "dalia"}) {
            web.perform(get("/people?q=" + who).with(SignedIn.as(Cast.BRUNO)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("href=\"/people/" + who))));
        }
    }

    @Test
    void isNotThereForPatients() throws Exception {
        web.perform(get("/people").with(SignedIn.as(Cast.HANA))).andExpect(status().isNotFound());
    }

    @Test
    void asksStrangersToSignIn() throws Exception {
        web.perform(get("/people"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/sign-in?next=%2Fpeople"));
    }

    @Test
    void keepsTheFilterOnTheWayOnAndNotATamperedPlace() throws Exception {
        web.perform(get("/people?after=tampered").with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isNotFound());
    }

    @Test
    void asksFewQueries() throws Exception {
        var statements =
                QueryCounter.statementsOf(
                        () -> web.perform(get("/people").with(SignedIn.as(Cast.AMARA))));
        assertThat(statements)
                .filteredOn(sql -> !sql.contains("accounts.session"))
                .hasSizeLessThanOrEqualTo(8);
    }
}
