package org.consilium.discussions.retractions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.consilium.discussions.model.Evidence;
import org.consilium.discussions.model.Retraction;
import org.consilium.platform.StartupProblem;
import org.junit.jupiter.api.Test;

class RetractionFileTest {
    private static final String HEADER =
            "Record ID,Title,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature\n";

    @Test
    void knowsAPaperByBothItsNumbers() throws IOException {
        var entries =
                read(
                        "1,\"A, title\",6/4/2020 0:00,10.5555/notice,10.5555/PAPER.1,32356626,Retraction\n");
        assertThat(entries)
                .containsExactlyInAnyOrder(
                        new Retraction(
                                Evidence.of("doi:10.5555/paper.1"),
                                Retraction.Nature.RETRACTED,
                                LocalDate.of(2020, 6, 4),
                                Evidence.of("doi:10.5555/notice")),
                        new Retraction(
                                Evidence.of("pmid:32356626"),
                                Retraction.Nature.RETRACTED,
                                LocalDate.of(2020, 6, 4),
                                Evidence.of("doi:10.5555/notice")));
    }

    @Test
    void letsTheLastNoticeCount() throws IOException {
        var doubted = "1,T,1/5/2021 0:00,10.5555/n1,10.5555/p,0,Expression of concern\n";
        var retracted = "2,T,2021-06-30,10.5555/n2,10.5555/p,0,Retraction\n";
        var reinstated = "3,T,7/1/2022 0:00,10.5555/n3,10.5555/p,0,Reinstatement\n";
        assertThat(read(doubted))
                .singleElement()
                .extracting(Retraction::nature)
                .isEqualTo(Retraction.Nature.CONCERN);
        assertThat(read(retracted + doubted))
                .singleElement()
                .extracting(Retraction::nature)
                .isEqualTo(Retraction.Nature.RETRACTED);
        assertThat(read(reinstated + retracted + doubted)).isEmpty();
    }

    @Test
    void passesOverCorrectionsAndRowsWithoutNumbers() throws IOException {
        assertThat(
                        read(
                                "1,T,1/5/2021 0:00,,10.5555/p,12,Correction\n2,T,1/5/2021 0:00,,unavailable,0,Retraction\n"))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoSuchList() {
        assertThatThrownBy(() -> read("", "name,number\na,1\n"))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("OriginalPaperDOI");
        assertThatThrownBy(() -> read("", ""))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> read("1,T,13/45/2021,,10.5555/p,0,Retraction\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("13/45/2021");
    }

    private static List<Retraction> read(String rows) throws IOException {
        return read(HEADER, rows);
    }

    private static List<Retraction> read(String header, String rows) throws IOException {
        return RetractionFile.read(
                new ByteArrayInputStream((header + rows).getBytes(StandardCharsets.UTF_8)));
    }
}
