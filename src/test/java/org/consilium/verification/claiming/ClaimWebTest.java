package org.consilium.verification.claiming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.consilium.verification.Colleagues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ConsiliumTest
class ClaimWebTest {
    private static final byte[] PNG_START = {
        (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    private final MockMvc web;
    private final JdbcClient database;
    private final DemoMembers demoMembers;
    private final DeleteEvidence deleteEvidence;
    private final TestClock clock;

    ClaimWebTest(
            MockMvc web,
            JdbcClient database,
            DemoMembers demoMembers,
            DeleteEvidence deleteEvidence,
            TestClock clock) {
        this.web = web;
        this.database = database;
        this.demoMembers = demoMembers;
        this.deleteEvidence = deleteEvidence;
        this.clock = clock;
    }

    @Test
    void takesAClaimAndAsksTheRegistry() throws Exception {
        var hugo = Colleagues.make(demoMembers, "Hugo Ashworth");
        claim(hugo, "AU", "MED 000-123", Colleagues.pdf()).andExpect(status().isSeeOther());
        assertThat(Colleagues.count(database, "open_claim", hugo)).isEqualTo(1);
        assertThat(Colleagues.count(database, "evidence", hugo)).isEqualTo(1);
        assertThat(
                        database.sql("select number from verification.claim where member_id = ?")
                                .param(hugo.id().value())
                                .query(String.class)
                                .single())
                .isEqualTo("MED000123");
        web.perform(get("/verification").with(SignedIn.as(hugo.id())))
                .andExpect(content().string(containsString("A verifier looks at it")))
                .andExpect(content().string(containsString("A second verifier")));
    }

    @Test
    void keepsEveryFindingOfTheRegistry() throws Exception {
        var lars = Colleagues.make(demoMembers, "Lars Olof Sörensen");
        claim(lars, "US", "1000000285", Colleagues.pdf()).andExpect(status().isSeeOther());
        assertThat(
                        database.sql(
                                        """
                                        select findings::text from verification.registry_check
                                        where claim_id = (select id from verification.claim
                                            where member_id = ?)
                                        """)
                                .param(lars.id().value())
                                .query(String.class)
                                .single())
                .contains("NAME+", "STATUS+", "PROFESSION+", "SPECIALTY-", "STATE-MN");
    }

    @Test
    void makesOneOfTwoSubmissions() throws Exception {
        var ines = Colleagues.make(demoMembers, "Ines Duarte");
        claim(ines, "PT", "PT-1", Colleagues.pdf()).andExpect(status().isSeeOther());
        claim(ines, "PT", "PT-1", Colleagues.pdf()).andExpect(status().isSeeOther());
        assertThat(Colleagues.count(database, "open_claim", ines)).isEqualTo(1);
        assertThat(Colleagues.count(database, "evidence", ines)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "US, 1234567890, ends in a check digit",
        "GB, 12345, seven digits",
        "CH, 7601000000018, check digit",
        "DE, 123456701, seventh",
        "XX, 1, choose the country",
        "AU, '', write the number",
        "AU, '- -', write a number"
    })
    void keepsWhatWasTypedAndNamesTheProblem(String country, String number, String sentence)
            throws Exception {
        var ada = Colleagues.make(demoMembers, "Ada Bolton");
        claim(ada, country, number, Colleagues.pdf())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(sentence)))
                .andExpect(content().string(containsString("value=\"" + number.strip() + "\"")));
        assertThat(Colleagues.count(database, "open_claim", ada)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "PK\u0003\u0004 a document",
                "GIF89a",
                "#!/bin/sh\necho %PDF-1.4",
                "\u0000\u0001\u0002",
                "plain text that is called .pdf"
            })
    void takesNoFileThatIsSomethingElse(String content) throws Exception {
        var clara = Colleagues.make(demoMembers, "Clara Cardozo");
        var file = Colleagues.file(content.getBytes(StandardCharsets.ISO_8859_1), "licence.pdf");
        claim(clara, "AU", "MED-9", file)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Only PDF, JPEG and PNG")))
                .andExpect(content().string(containsString("value=\"MED-9\"")));
        assertThat(Colleagues.count(database, "evidence", clara)).isZero();
    }

    @Test
    void namesWhatIsWrongWithTheFile() throws Exception {
        var felix = Colleagues.make(demoMembers, "Felix Fenwick");
        claim(felix, "AU", "MED-1", Colleagues.file(new byte[0], "empty.pdf"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Please add a file")));
        var large = Arrays.copyOf(PNG_START, 5 * 1024 * 1024 + 1);
        claim(felix, "AU", "MED-1", Colleagues.file(large, "../../large.png"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("5.0 MB")));
        var most = Arrays.copyOf(PNG_START, 5 * 1024 * 1024);
        claim(felix, "AU", "MED-1", Colleagues.file(most, "most.png"))
                .andExpect(status().isSeeOther());
    }

    @Test
    void limitsClaimsOfOneDay() throws Exception {
        var rosa = Colleagues.make(demoMembers, "Rosa Jackman");
        for (int i = 0; i < 5; i++) {
            claim(rosa, "AU", "MED-1", Colleagues.pdf()).andExpect(status().isSeeOther());
            var id = Colleagues.claimOf(database, rosa);
            web.perform(delete("/verification/claims/" + id).with(SignedIn.as(rosa.id())))
                    .andExpect(status().isSeeOther());
        }
        claim(rosa, "AU", "MED-1", Colleagues.pdf())
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("value=\"MED-1\"")));
        clock.advance(Duration.ofDays(1));
        claim(rosa, "AU", "MED-1", Colleagues.pdf()).andExpect(status().isSeeOther());
    }

    @Test
    void letsNobodyWithdrawAnothersClaim() throws Exception {
        var samir = Colleagues.make(demoMembers, "Samir Vasquez");
        claim(samir, "AU", "MED-1", Colleagues.pdf());
        var id = Colleagues.claimOf(database, samir);
        for (var other : new Cast[] {Cast.AMARA, Cast.FARID, Cast.HANA}) {
            web.perform(delete("/verification/claims/" + id).with(SignedIn.as(other)))
                    .andExpect(status().isNotFound());
        }
        assertThat(Colleagues.count(database, "open_claim", samir)).isEqualTo(1);
    }

    @Test
    void deletesEvidenceThirtyDaysAfterTheEnd() throws Exception {
        var zoe = Colleagues.make(demoMembers, "Zoe Zimmer");
        claim(zoe, "AU", "MED-1", Colleagues.pdf());
        clock.advance(Duration.ofDays(40));
        deleteEvidence.run();
        assertThat(Colleagues.count(database, "evidence", zoe)).as("still waits").isEqualTo(1);

        var id = Colleagues.claimOf(database, zoe);
        web.perform(delete("/verification/claims/" + id).with(SignedIn.as(zoe.id())));
        clock.advance(Duration.ofDays(29));
        deleteEvidence.run();
        assertThat(Colleagues.count(database, "evidence", zoe)).isEqualTo(1);
        clock.advance(Duration.ofDays(2));
        deleteEvidence.run();
        assertThat(Colleagues.count(database, "evidence", zoe)).isZero();
        assertThat(Colleagues.count(database, "evidence_deletion", zoe)).isEqualTo(1);
    }

    @Test
    void takesNothingFromPatients() throws Exception {
        web.perform(
                        Colleagues.form("AU", "MED-1")
                                .file(Colleagues.pdf())
                                .with(SignedIn.as(Cast.HANA)))
                .andExpect(status().isNotFound());
    }

    private ResultActions claim(
            Member member, String country, String number, MockMultipartFile file) throws Exception {
        return web.perform(
                Colleagues.form(country, number).file(file).with(SignedIn.as(member.id())));
    }
}
