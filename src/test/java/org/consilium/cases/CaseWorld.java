package org.consilium.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.consilium.accounts.Viewers;
import org.consilium.cases.differential.Belief;
import org.consilium.cases.differential.CommitOutcome;
import org.consilium.cases.differential.DiagnosisName;
import org.consilium.cases.differential.Differential;
import org.consilium.cases.differential.Differentials;
import org.consilium.cases.differential.NewDifferential;
import org.consilium.cases.model.CasePlaces;
import org.consilium.cases.model.Readership;
import org.consilium.cases.outcome.Established;
import org.consilium.cases.outcome.GiveOutcome;
import org.consilium.cases.outcome.NewOutcome;
import org.consilium.cases.outcome.OutcomeKind;
import org.consilium.cases.outcome.Outcomes;
import org.consilium.deidentification.GateForm;
import org.consilium.discussions.NewThread;
import org.consilium.discussions.PresentOutcome;
import org.consilium.discussions.PresentedThread;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadKind;
import org.consilium.discussions.Threads;
import org.consilium.files.Tray;
import org.consilium.platform.Cast;
import org.consilium.platform.Ids;
import org.consilium.platform.Viewer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Published cases, and what is thought of them, for tests.
public final class CaseWorld {
    private final Threads threads;
    private final Differentials differentials;
    private final Outcomes outcomes;
    private final Viewers viewers;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    public CaseWorld(ApplicationContext context) {
        this.threads = context.getBean(Threads.class);
        this.differentials = context.getBean(Differentials.class);
        this.outcomes = context.getBean(Outcomes.class);
        this.viewers = context.getBean(Viewers.class);
        this.jdbc = JdbcClient.create(context.getBean(DataSource.class));
        this.ids = context.getBean(Ids.class);
        this.clock = context.getBean(Clock.class);
    }

    /// A case with its page.
    public record Published(CaseId id, ThreadId thread) {
        public String path() {
            return thread.path();
        }
    }

    public Viewer viewer(Cast one) {
        return viewers.find(one.id()).orElseThrow();
    }

    /// For everyone verified.
    public Published publish(Cast author) {
        return publish(author, clock.instant());
    }

    public Published publish(Cast author, Instant at) {
        var id = new CaseId(ids.next());
        var question = "What makes this rash come back? " + id.shortForm();
        var place = CasePlaces.of(id, Readership.VERIFIED);
        var thread =
                new NewThread(
                        place, ThreadKind.CASE, question, "A rash.", "dermatology", List.of());
        var presented =
                threads.present(
                        viewer(author),
                        new PresentedThread(
                                thread,
                                author.id(),
                                Tray.of(author.id(), id.shortForm()),
                                ids.next()),
                        at);
        var page = ((PresentOutcome.Presented) presented).thread();
        jdbc.sql(
                        """
                        insert into cases.report (id, author_id, state, thread_id, question,
                            presentation, course, findings, tried, thinking, specialty, tags,
                            readership, created_at, saved_at, published_at)
                        values (:id, :author, 'PUBLISHED', :thread, :question, 'A rash.', '', '',
                            '', '', 'dermatology', '{}', 'VERIFIED', :at, :at, :at)
                        """)
                .param("id", id.value())
                .param("author", author.id().value())
                .param("thread", page.value())
                .param("question", question)
                .param("at", java.sql.Timestamp.from(at))
                .update();
        return new Published(id, page);
    }

    /// `said` are diagnoses and their per cents in turn.
    public CommitOutcome commit(Cast reader, Published report, Object... said) {
        return send(reader, report, 0, ids.next(), said);
    }

    public CommitOutcome send(
            Cast reader, Published report, int version, UUID submission, Object... said) {
        var beliefs = new ArrayList<Belief>();
        for (int i = 0; i < said.length; i += 2) {
            beliefs.add(new Belief(new DiagnosisName((String) said[i]), (Integer) said[i + 1], ""));
        }
        return differentials.commit(
                viewer(reader),
                report.id(),
                new NewDifferential(
                        new Differential(beliefs), version, submission, GateForm.none()),
                clock.instant());
    }

    /// Tells what it was, for the first time.
    public GiveOutcome solve(Cast author, Published report, String diagnosis) {
        return solve(author, report, diagnosis, 0);
    }

    public GiveOutcome solve(Cast author, Published report, String diagnosis, int version) {
        return outcomes.give(
                viewer(author),
                report.id(),
                new NewOutcome(
                        OutcomeKind.KNOWN,
                        diagnosis,
                        Established.HISTOLOGY,
                        "",
                        "Look at the back of the knees.",
                        "",
                        List.of(),
                        version,
                        ids.next(),
                        GateForm.none()),
                clock.instant());
    }

    public int count(String table, Published report) {
        return jdbc.sql("select count(*) from cases." + table + " where case_id = :id")
                .param("id", report.id().value())
                .query(Integer.class)
                .single();
    }
}
