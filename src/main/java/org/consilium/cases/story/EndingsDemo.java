package org.consilium.cases.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.consilium.accounts.Viewers;
import org.consilium.cases.CaseId;
import org.consilium.cases.differential.DiagnosisId;
import org.consilium.cases.differential.DiagnosisName;
import org.consilium.cases.differential.Differentials;
import org.consilium.cases.differential.NamedDiagnoses;
import org.consilium.cases.differential.NewDifferential;
import org.consilium.cases.draft.CaseDrafts;
import org.consilium.cases.model.Readership;
import org.consilium.cases.outcome.NewOutcome;
import org.consilium.cases.outcome.Outcomes;
import org.consilium.cases.publication.Consent;
import org.consilium.cases.publication.Publication;
import org.consilium.cases.publication.PublishCase;
import org.consilium.cases.publication.PublishOutcome;
import org.consilium.deidentification.GateForm;
import org.consilium.platform.Cast;
import org.consilium.platform.DemoStory;
import org.consilium.platform.Ids;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Seven cases that have come to their end, and one that waits: colleagues committed before they
/// saw each other, some thought again, and most were told what it was.
@Component
class EndingsDemo implements DemoStory {
    private static final Logger LOG = LoggerFactory.getLogger(EndingsDemo.class);
    private static final int CHAPTER = 72;
    private static final Duration BETWEEN = Duration.ofMinutes(97);

    private final CaseDrafts drafts;
    private final PublishCase publishing;
    private final Differentials differentials;
    private final Outcomes outcomes;
    private final NamedDiagnoses diagnoses;
    private final Viewers viewers;
    private final Ids ids;
    private final Clock clock;

    EndingsDemo(
            CaseDrafts drafts,
            PublishCase publishing,
            Differentials differentials,
            Outcomes outcomes,
            NamedDiagnoses diagnoses,
            Viewers viewers,
            Ids ids,
            Clock clock) {
        this.drafts = drafts;
        this.publishing = publishing;
        this.differentials = differentials;
        this.outcomes = outcomes;
        this.diagnoses = diagnoses;
        this.viewers = viewers;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public int chapter() {
        return CHAPTER;
    }

    @Override
    public void tell() {
        all().forEach(this::tell);
    }

    private static List<ToldCase> all() {
        try (var file = new ClassPathResource("demo/cases/endings.json").getInputStream()) {
            return JsonMapper.shared().readValue(file, new TypeReference<List<ToldCase>>() {});
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void tell(ToldCase told) {
        var at = clock.instant().minus(Duration.ofDays(told.daysAgo()));
        viewer(told.author()).ifPresent(author -> tell(author, told, at));
    }

    private void tell(Viewer author, ToldCase told, Instant at) {
        var id = drafts.begin(author, told.question(), told.specialty(), at);
        drafts.write(author, id, told.text());
        var consent = new Consent.NotNeeded(Consent.Reason.COMPOSED, "Made up for the demo world.");
        var publication =
                new Publication(consent, Readership.VERIFIED, List.of(), false, GateForm.none(), 2);
        switch (publishing.publish(author, id, publication, at)) {
            case PublishOutcome.Published published -> answer(author, published.id(), told, at);
            case PublishOutcome other -> LOG.warn("a case of the demo is not told: {}", other);
        }
    }

    private void answer(Viewer author, CaseId id, ToldCase told, Instant at) {
        var then = at;
        for (var said : told.opinions()) {
            then = then.plus(BETWEEN);
            commit(id, said, 0, then);
        }
        for (var said : told.later()) {
            then = then.plus(BETWEEN);
            commit(id, said, 1, then);
        }
        for (var pair : told.same()) {
            named(id, pair.get(0))
                    .ifPresent(one ->
                            named(id, pair.get(1))
                                    .ifPresent(other -> diagnoses.merge(id, one, other)));
        }
        end(author, id, told);
    }

    private void commit(CaseId id, ToldCase.Said said, int version, Instant at) {
        var committed =
                new NewDifferential(said.differential(), version, ids.next(), GateForm.none());
        viewer(said.by())
                .map(reader -> differentials.commit(reader, id, committed, at))
                .ifPresent(outcome -> LOG.debug("{} said: {}", said.by(), outcome));
    }

    private Optional<DiagnosisId> named(CaseId id, String name) {
        var key = new DiagnosisName(name).key();
        return diagnoses.of(id).roots().stream()
                .filter(each -> each.key().equals(key))
                .map(each -> each.id())
                .findFirst();
    }

    private void end(Viewer author, CaseId id, ToldCase told) {
        var ended = told.outcome();
        if (ended == null) {
            return;
        }
        var outcome =
                new NewOutcome(
                        ended.kind(),
                        or(ended.diagnosis()),
                        ended.established(),
                        or(ended.detail()),
                        or(ended.teaching()),
                        or(ended.reason()),
                        List.of(),
                        0,
                        ids.next(),
                        GateForm.none());
        var given =
                outcomes.give(
                        author,
                        id,
                        outcome,
                        clock.instant().minus(Duration.ofDays(ended.daysAgo())));
        LOG.debug("it was told: {}", given);
    }

    private Optional<Viewer> viewer(Cast one) {
        return viewers.find(one.id());
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
