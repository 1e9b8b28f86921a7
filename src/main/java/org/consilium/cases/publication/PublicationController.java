package org.consilium.cases.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.consilium.cases.CaseId;
import org.consilium.cases.draft.CaseDrafts;
import org.consilium.cases.draft.CaseOptions;
import org.consilium.cases.draft.PublicationPolicy;
import org.consilium.cases.model.CaseAccess;
import org.consilium.cases.model.CaseBody;
import org.consilium.cases.model.CaseReport;
import org.consilium.cases.model.CaseText;
import org.consilium.cases.rarity.CaseRarity;
import org.consilium.cases.rarity.Rare;
import org.consilium.deidentification.Gate;
import org.consilium.deidentification.GateForm;
import org.consilium.deidentification.GateReview;
import org.consilium.files.FileId;
import org.consilium.files.Files;
import org.consilium.platform.Access;
import org.consilium.platform.Id;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Attachment;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.consilium.ui.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The last page before a case is published: what the gate found, consent, readers, name.
@Controller
class PublicationController {
    private final CaseAccess access;
    private final PublishCase publishCase;
    private final CaseDrafts drafts;
    private final Decisions decisions;
    private final Audiences audiences;
    private final CaseOptions caseOptions;
    private final Gate gate;
    private final CaseRarity rarity;
    private final Files files;
    private final Words words;
    private final Clock clock;

    PublicationController(
            CaseAccess access,
            PublishCase publishCase,
            CaseDrafts drafts,
            Decisions decisions,
            Audiences audiences,
            CaseOptions caseOptions,
            Gate gate,
            CaseRarity rarity,
            Files files,
            Words words,
            Clock clock) {
        this.access = access;
        this.publishCase = publishCase;
        this.drafts = drafts;
        this.decisions = decisions;
        this.audiences = audiences;
        this.caseOptions = caseOptions;
        this.gate = gate;
        this.rarity = rarity;
        this.files = files;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/publication")
    @Access(Who.VERIFIED)
    Screen form(@PathVariable CaseId id, Viewer viewer) {
        var report = access.toEdit(viewer, id);
        if (!report.isDraft()) {
            return Screen.redirect(report.path());
        }
        var form = PublicationForm.empty(report.text().specialty(), report.version());
        return PublicationPolicy.check(report.text(), images(viewer, report)).isEmpty()
                ? page(viewer, report, form, GateForm.none(), Problems.none())
                : Screen.redirect(id.path() + "/draft?check=yes");
    }

    @PostMapping("/cases/{id}/publication")
    @Access(Who.VERIFIED)
    Screen create(
            @PathVariable CaseId id,
            PublicationForm form,
            GateForm gated,
            @RequestParam(required = false) @Nullable String generalise,
            Viewer viewer) {
        var report = access.toEdit(viewer, id);
        if (!report.isDraft()) {
            return Screen.redirect(report.path());
        }
        if (gated.stays()) {
            return replaced(viewer, report, form, gated);
        }
        if (generalise != null) {
            return generalised(viewer, report, form, gated, generalise);
        }
        var problems = Problems.none();
        var today = LocalDate.ofInstant(clock.instant(), viewer.zone());
        var publication = decisions.read(form, gated, today, problems);
        if (publication == null) {
            return page(viewer, report, form, gated, problems).invalid();
        }
        return switch (publishCase.publish(viewer, id, publication, clock.instant())) {
            case PublishOutcome.Published(var published, var thread) ->
                    published(form, published, thread.path());
            case PublishOutcome.AuthorNotVerified unverified -> Screen.redirect("/verification");
            case PublishOutcome.Incomplete incomplete ->
                    Screen.redirect(id.path() + "/draft?check=yes");
            case PublishOutcome.ContainsIdentifiers(var review) ->
                    page(
                                    viewer,
                                    report,
                                    form,
                                    gated,
                                    problems.add(GateReview.FIELD, review.problem()))
                            .invalid();
            case PublishOutcome.TooRare(var rare) ->
                    page(viewer, report, form, gated, problems.add(Rare.FIELD, rare.problem()))
                            .invalid();
            case PublishOutcome.ChangedMeanwhile changed ->
                    changed(viewer, id, form, gated).refused();
            case PublishOutcome.NotNow(var why) ->
                    page(viewer, report, form, gated, problems.add("question", why)).refused();
        };
    }

    private Screen changed(Viewer viewer, CaseId id, PublicationForm form, GateForm gated) {
        var now = access.toEdit(viewer, id);
        var problems =
                Problems.none()
                        .add(
                                "question",
                                Message.of(
                                        "The draft was changed in another window. Look at it as it is now, and publish it then."));
        return page(viewer, now, form.of(now.version()), gated, problems);
    }

    private static Screen published(PublicationForm form, CaseId id, String thread) {
        return form.basis().equals("given")
                ? Screen.redirect(id.path() + "/code")
                : Screen.redirect(thread).flash(Message.of("Your case is published."));
    }

    /// What the gate offered is put into the draft, and the page shown again.
    private Screen replaced(
            Viewer viewer, CaseReport report, PublicationForm form, GateForm gated) {
        var images = images(viewer, report);
        var fields = gate.replaced(CaseBody.gated(report.text(), images), gated);
        var text = CaseBody.with(report.text(), fields);
        describe(viewer, CaseBody.described(images, fields));
        return written(viewer, report, form, gated, text);
    }

    private void describe(Viewer viewer, List<Attachment> images) {
        var texts = new HashMap<FileId, String>();
        images.forEach(image ->
                Id.parse(image.id()).ifPresent(id -> texts.put(new FileId(id), image.alt())));
        files.describe(viewer.id(), texts, Problems.none());
    }

    /// The same with what is told less finely.
    private Screen generalised(
            Viewer viewer, CaseReport report, PublicationForm form, GateForm gated, String key) {
        var images = images(viewer, report);
        var text = rarity.generalised(report.id(), report.text(), images, key);
        return written(viewer, report, form, gated, text);
    }

    private Screen written(
            Viewer viewer, CaseReport report, PublicationForm form, GateForm gated, CaseText text) {
        drafts.write(viewer, report.id(), text);
        var now = access.toEdit(viewer, report.id());
        return page(viewer, now, form.of(now.version()), gated, Problems.none());
    }

    private List<Attachment> images(Viewer viewer, CaseReport report) {
        return files.in(CaseDrafts.tray(viewer.id(), report.id()));
    }

    private Screen page(
            Viewer viewer,
            CaseReport report,
            PublicationForm form,
            GateForm gated,
            Problems problems) {
        var images = images(viewer, report);
        var review = gate.review(CaseBody.gated(report.text(), images), gated);
        var rare = review.isClear() ? rarity.of(report.id(), report.text(), images) : Rare.not();
        return Screen.of(
                "cases/publication/form",
                new PublicationPage(
                        report, form, problems, review.held(), rare, options(viewer), images));
    }

    private Map<String, Map<String, String>> options(Viewer viewer) {
        var options = new HashMap<String, Map<String, String>>();
        options.put("rooms", audiences.rooms(viewer));
        options.put("field", caseOptions.specialties(viewer));
        options.put("scope", choices(viewer, Consent.Scope.values(), Consent.Scope::label));
        options.put("reason", choices(viewer, Consent.Reason.values(), Consent.Reason::label));
        return options;
    }

    private <E extends Enum<E>> Map<String, String> choices(
            Viewer reader, E[] constants, Function<E, Message> label) {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(constants)
                .forEach(each ->
                        choices.put(
                                each.name().toLowerCase(Locale.ROOT),
                                words.say(reader.locale(), label.apply(each))));
        return choices;
    }
}
