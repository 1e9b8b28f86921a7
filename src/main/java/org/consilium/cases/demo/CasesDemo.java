package org.consilium.cases.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.consilium.accounts.Members;
import org.consilium.accounts.Viewers;
import org.consilium.cases.CaseId;
import org.consilium.cases.draft.CaseDrafts;
import org.consilium.cases.model.Readership;
import org.consilium.cases.publication.Consent;
import org.consilium.cases.publication.Publication;
import org.consilium.cases.publication.PublishCase;
import org.consilium.cases.publication.PublishOutcome;
import org.consilium.deidentification.GateForm;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.Threads;
import org.consilium.groups.RoomId;
import org.consilium.platform.DemoStory;
import org.consilium.platform.MemberId;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Cases at different stages, published through the gate: a text with a finding would not be told.
@Component
class CasesDemo implements DemoStory {
    private static final Logger LOG = LoggerFactory.getLogger(CasesDemo.class);
    private static final int CHAPTER = 60;

    /// The version of a draft that was begun and written once.
    private static final int SAVED_ONCE = 2;

    private final CaseDrafts drafts;
    private final PublishCase publishCase;
    private final DemoImages images;
    private final Threads threads;
    private final Members members;
    private final Viewers viewers;
    private final RoomsBySlug rooms;
    private final JsonMapper json;
    private final Clock clock;

    CasesDemo(
            CaseDrafts drafts,
            PublishCase publishCase,
            DemoImages images,
            Threads threads,
            Members members,
            Viewers viewers,
            RoomsBySlug rooms,
            JsonMapper json,
            Clock clock) {
        this.drafts = drafts;
        this.publishCase = publishCase;
        this.images = images;
        this.threads = threads;
        this.members = members;
        this.viewers = viewers;
        this.rooms = rooms;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public int chapter() {
        return CHAPTER;
    }

    @Override
    public void tell() {
        for (var each : all()) {
            viewer(each.author()).ifPresent(author -> tell(each, author));
        }
    }

    private void tell(DemoCase told, Viewer author) {
        var at = clock.instant().minus(Duration.ofDays(told.daysAgo()));
        var id = drafts.begin(author, told.question(), told.specialty(), at);
        drafts.write(author, id, told.text());
        images.take(CaseDrafts.tray(author.id(), id), told.drawn());
        var audience = told.audience();
        if (audience != null) {
            publish(told, author, id, audience, at);
        }
    }

    private void publish(DemoCase told, Viewer author, CaseId id, String audience, Instant at) {
        var parts = audience.split(":", 2);
        var which = parts.length > 1 ? parts[1] : "";
        var readership = readership(parts[0], which);
        var named = parts[0].equals("named") ? named(which) : List.<MemberId>of();
        var consent =
                new Consent.Given(
                        Consent.Scope.DISCUSSION,
                        at.atZone(author.zone()).toLocalDate(),
                        "Signed form in the record");
        var publication =
                new Publication(
                        consent, readership, named, told.sealed(), GateForm.none(), SAVED_ONCE);
        switch (publishCase.publish(author, id, publication, at)) {
            case PublishOutcome.Published(var same, var thread) -> reply(told, thread, at);
            case PublishOutcome refused ->
                    LOG.warn("a case of the demo world stays a draft: {}", refused.getClass());
        }
    }

    private void reply(DemoCase told, ThreadId thread, Instant at) {
        for (var reply : told.said()) {
            var later =
                    at.plusSeconds(Math.round(reply.daysLater() * Duration.ofDays(1).toSeconds()));
            viewer(reply.author())
                    .filter(author -> mayReply(author, thread))
                    .ifPresent(author -> threads.reply(author, thread, reply.body(), later));
        }
    }

    /// Who may not is silent.
    private boolean mayReply(Viewer author, ThreadId thread) {
        try {
            threads.demandReplying(author, thread);
            return true;
        } catch (NotFound refused) {
            return false;
        }
    }

    private Readership readership(String kind, String which) {
        return switch (kind) {
            case "specialty" -> Readership.ofSpecialty(which);
            case "room" -> Readership.ofRoom(new RoomId(rooms.find(which)));
            case "named" -> Readership.NAMED;
            default -> Readership.VERIFIED;
        };
    }

    private List<MemberId> named(String handles) {
        return Arrays.stream(handles.split(","))
                .flatMap(handle -> viewer(handle).stream())
                .map(Viewer::id)
                .toList();
    }

    private Optional<Viewer> viewer(String handle) {
        return members.byHandle(handle).flatMap(member -> viewers.find(member.id()));
    }

    private List<DemoCase> all() {
        try (var file = new ClassPathResource("demo/cases.json").getInputStream()) {
            return List.of(json.readValue(file, DemoCase[].class));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
