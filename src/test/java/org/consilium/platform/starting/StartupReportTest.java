package org.consilium.platform.starting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.consilium.platform.StartupProblem;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class StartupReportTest {

    @Test
    void saysTheSentenceOfAProblemDeepInside() {
        var problem = new StartupProblem("Do this.");

        assertThat(sentence(new IllegalStateException(new RuntimeException(problem))))
                .isEqualTo("Do this.");
    }

    @Test
    void namesAnotherPort() {
        assertThat(sentence(new PortInUseException(8080)))
                .contains("Port 8080 is taken", "--port 8081");
    }

    @Test
    void knowsAFullDiskFromFilesAndDatabase() {
        var file = new UncheckedIOException(new IOException("/data/x: No space left on device"));
        var database = new RuntimeException(new SQLException("could not extend file", "53100"));

        assertThat(sentence(file)).contains("disk is full");
        assertThat(sentence(database)).contains("disk is full");
    }

    @Test
    void leavesBugsToSpring() {
        assertThat(StartupReport.sentenceFor(new IllegalStateException("bug"))).isEmpty();
    }

    private static String sentence(Throwable failure) {
        return StartupReport.sentenceFor(failure).orElseThrow();
    }
}
