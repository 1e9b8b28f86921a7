package org.consilium.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.consilium.accounts.Viewers;
import org.consilium.cases.draft.CaseDrafts;
import org.consilium.cases.model.AgeBand;
import org.consilium.cases.model.CareSetting;
import org.consilium.cases.model.CaseText;
import org.consilium.cases.model.Readership;
import org.consilium.cases.model.Sex;
import org.consilium.cases.model.TestResult;
import org.consilium.cases.publication.Consent;
import org.consilium.cases.publication.Publication;
import org.consilium.cases.publication.PublishCase;
import org.consilium.cases.publication.PublishOutcome;
import org.consilium.deidentification.GateForm;
import org.consilium.platform.Cast;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;

/// Makes cases for tests, through the use cases.
public final class CasesWorld {
    private static final int WRITTEN_ONCE = 2;

    private final CaseDrafts drafts;
    private final PublishCase publishCase;
    private final Viewers viewers;
    private final Clock clock;

    public CasesWorld(CaseDrafts drafts, PublishCase publishCase, Viewers viewers, Clock clock) {
        this.drafts = drafts;
        this.publishCase = publishCase;
        this.viewers = viewers;
        this.clock = clock;
    }

    public Viewer viewer(Cast one) {
        return viewers.find(one.id()).orElseThrow();
    }

    public static CaseText text(String presentation) {
        return new CaseText(
                "Would you anticoagulate after this bleed?",
                AgeBand.SEVENTIES,
                Sex.MALE,
                CareSetting.WARD,
                presentation,
                "",
                "",
                List.of(new TestResult("Sodium", "128", "mmol/L", "135 to 145")),
                "",
                "",
                "cardiology",
                List.of("stroke"));
    }

    public CaseId draft(Cast author, CaseText text) {
        var viewer = viewer(author);
        var id = drafts.begin(viewer, text.question(), text.specialty(), clock.instant());
        drafts.write(viewer, id, text);
        return id;
    }

    public PublishOutcome publish(Cast author, CaseId id, Readership readership, boolean sealed) {
        return publish(author, id, readership, List.of(), sealed);
    }

    public PublishOutcome publish(
            Cast author, CaseId id, Readership readership, List<MemberId> named, boolean sealed) {
        var consent =
                new Consent.Given(
                        Consent.Scope.DISCUSSION, LocalDate.of(2026, 11, 1), "In the record");
        var publication =
                new Publication(consent, readership, named, sealed, GateForm.none(), WRITTEN_ONCE);
        return publishCase.publish(viewer(author), id, publication, clock.instant());
    }

    /// A case that is there.
    public PublishOutcome.Published published(Cast author, Readership readership, boolean sealed) {
        var id = draft(author, text("Three weeks of fever and a new murmur."));
        return (PublishOutcome.Published) publish(author, id, readership, sealed);
    }
}
