package org.consilium.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilium.accounts.Sessions;
import org.consilium.cases.CaseWorld;
import org.consilium.cases.CaseWorld.Published;
import org.consilium.platform.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// Two readers commit before they see each other, one thinks again, the author tells what it was,
/// and both learn how near they were.
@Journey
class OutcomeJourneyTest {
    private static final String TRUTH = "Pityriasis rosea";

    /// What reaches beyond the edge of the page.
    private static final String CUT_OFF =
            """
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth
                ? []
                : [...document.querySelectorAll('body *')]
                    .filter(it => it.getBoundingClientRect().right > innerWidth + 1)
                    .map(it => it.tagName + '.' + it.className)
            """;

    private final Sessions sessions;
    private final CaseWorld world;
    private final String address;

    OutcomeJourneyTest(Sessions sessions, ApplicationContext context, @LocalServerPort int port) {
        this.sessions = sessions;
        this.world = new CaseWorld(context);
        this.address = "http://localhost:" + port;
    }

    @Test
    void learnsWhatItWas() {
        go(true);
    }

    @Test
    void learnsWhatItWasWithoutJavaScript() {
        go(false);
    }

    private void go(boolean scripts) {
        var report = world.publish(Cast.AMARA);
        try (var author = visitor(Cast.AMARA, scripts);
                var one = visitor(Cast.BRUNO, scripts);
                var other = visitor(Cast.ELIF, scripts).onAPhoneAtNight()) {
            commit(one, report, "Ringworm", "60");
            other.open(report.path());
            other.reads("1 colleague has committed.");
            assertThat(other.page().content()).doesNotContain("Ringworm");
            commit(other, report, TRUTH, "80");
            other.reads("Ringworm");
            thinkAgain(one);
            tell(author, report);
            one.open(report.path());
            one.reads("Look for the herald patch.");
            one.reads("your score");
            one.reads("0.25");
            one.reads("What you said first scores 1.36.");
            sees(other, report);
            if (scripts) {
                isWellSet(other);
            }
        }
    }

    private static void commit(Visitor reader, Published report, String diagnosis, String percent) {
        reader.open(report.path());
        reader.write("Diagnosis 1", diagnosis);
        reader.write("How likely 1 is", percent);
        reader.write("What speaks for 1", "I saw the same last winter");
        reader.press("Commit");
        reader.reads("You have committed. This is what others think.");
    }

    private static void thinkAgain(Visitor reader) {
        reader.page().reload();
        reader.follow("Think again");
        reader.write("Diagnosis 1", TRUTH);
        reader.write("How likely 1 is", "50");
        reader.press("Commit anew");
        reader.reads("You have revised it once");
        reader.follow("All opinions with their reasons");
        reader.reads("said first, changed since");
    }

    private static void tell(Visitor author, Published report) {
        author.open(report.path());
        author.reads("How the crowd moved");
        author.follow("Tell the outcome");
        author.tick("It is known");
        author.write("Diagnosis", TRUTH);
        author.choose("How it was established", "Histology or cytology");
        author.write("What one can learn from it", "Look for the herald patch.");
        author.press("Tell it");
        author.reads("2 colleagues who answered are told.");
        author.open("/cases/library");
        author.reads("Look for the herald patch.");
    }

    private static void sees(Visitor reader, Published report) {
        reader.open(report.path());
        reader.reads("what it was");
        reader.open("/cases/calibration");
        reader.reads(TRUTH);
        reader.reads("you gave it 80 % at first");
    }

    private static void isWellSet(Visitor reader) {
        reader.page().goBack();
        for (var scope : List.of(Barriers.STANDARDS, Barriers.CONTRAST)) {
            assertThat(Barriers.of(reader.page(), scope)).isEmpty();
        }
        assertThat(reader.page().evaluate(CUT_OFF)).isEqualTo(List.of());
    }

    private Visitor visitor(Cast one, boolean scripts) {
        var session = sessions.open(one.id(), "a browser", "127.0.0.1");
        return new Visitor(address, scripts, new Hands.Pointing()).carrying(session, address);
    }
}
