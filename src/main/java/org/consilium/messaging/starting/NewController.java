package org.consilium.messaging.starting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.consilium.messaging.model.Conversation;
import org.consilium.messaging.model.DraftRepository;
import org.consilium.messaging.model.MessageLimits;
import org.consilium.messaging.model.RecipientQueries;
import org.consilium.messaging.writing.DraftForm;
import org.consilium.messaging.writing.Keeping;
import org.consilium.people.Bylines;
import org.consilium.people.MemberCard;
import org.consilium.platform.Access;
import org.consilium.platform.Ids;
import org.consilium.platform.SubmissionId;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Writing to somebody for the first time.
@Controller
class NewController {
    private final StartConversation startConversation;
    private final RecipientQueries recipients;
    private final Invitations invitations;
    private final DraftRepository drafts;
    private final Keeping keeping;
    private final Bylines bylines;
    private final Ids ids;
    private final Clock clock;

    NewController(
            StartConversation startConversation,
            RecipientQueries recipients,
            Invitations invitations,
            DraftRepository drafts,
            Keeping keeping,
            Bylines bylines,
            Ids ids,
            Clock clock) {
        this.startConversation = startConversation;
        this.recipients = recipients;
        this.invitations = invitations;
        this.drafts = drafts;
        this.keeping = keeping;
        this.bylines = bylines;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping("/messages/new")
    @Access(Who.MEMBER)
    Screen form(Viewer viewer, @RequestParam(required = false) @Nullable String to) {
        var draft = drafts.find(viewer.id(), StartConversation.DRAFT);
        var body = draft.map(Conversation.Draft::body).orElse("");
        return Screen.of(
                "messaging/new",
                page(viewer, StartForm.fresh(to, body, ids), Problems.none(), draft.orElse(null)));
    }

    @PostMapping("/messages")
    @Access(Who.MEMBER)
    Screen create(Viewer viewer, StartForm form) {
        var problems = Problems.none();
        var to = recipients.named(viewer.id(), viewer.audience(), form.handles());
        check(viewer, form, to, problems);
        if (!problems.isEmpty()) {
            return again(viewer, form, problems).invalid();
        }
        if (!viewer.isClinician() && !invitations.mayAsk(viewer)) {
            return tooOften(viewer, form, problems);
        }
        if (to.isEmpty()) {
            return asked(viewer);
        }
        var beginning =
                new StartConversation.Beginning(
                        viewer.isClinician() ? form.cleanName() : "",
                        form.cleanBody(),
                        SubmissionId.of(form.submission()),
                        clock.instant());
        return switch (startConversation.start(viewer, to, beginning)) {
            case StartOutcome.Started started -> started(started);
            case StartOutcome.Asked asked -> asked(viewer);
            case StartOutcome.TooOften tooOften -> tooOften(viewer, form, problems);
            case StartOutcome.Refused refused ->
                    again(viewer, form, problems.add("to", refused.why())).refused();
        };
    }

    /// Not sent yet. The words are kept; whom they are for stays in the address.
    @PostMapping(path = "/messages", params = "keep")
    @Access(Who.MEMBER)
    Screen update(Viewer viewer, StartForm form, DraftForm draft) {
        var problems = keeping.keep(viewer, StartConversation.DRAFT, draft);
        if (!problems.isEmpty()) {
            return again(viewer, form, problems).refused();
        }
        var to = URLEncoder.encode(String.join(",", form.handles()), StandardCharsets.UTF_8);
        return Screen.redirect("/messages/new?to=" + to).flash(Message.of("Kept as a draft."));
    }

    private static Screen started(StartOutcome.Started started) {
        var page = Screen.redirect(started.conversation().path() + "#message-" + started.seq());
        return started.asks()
                ? page.flash(Message.of("Your message is sent. It waits for an answer."))
                : page;
    }

    /// The same for patients, whether there is somebody of that name or not.
    private Screen asked(Viewer viewer) {
        drafts.discard(viewer.id(), StartConversation.DRAFT);
        return Screen.redirect("/messages")
                .flash(
                        Message.of(
                                "Your message is sent. When the other person agrees to talk, you find it here."));
    }

    private Screen tooOften(Viewer viewer, StartForm form, Problems problems) {
        problems.add(
                "to",
                Message.of(
                        "You have written to many people for the first time today. Nothing is lost: send it tomorrow."));
        return again(viewer, form, problems).status(MessageLimits.TOO_OFTEN);
    }

    private void check(Viewer viewer, StartForm form, List<MemberCard> to, Problems problems) {
        int named = form.handles().size();
        if (named == 0) {
            problems.add("to", Message.of("Say whom you write to."));
        } else if (named >= Conversation.PEOPLE_AT_MOST) {
            problems.add(
                    "to",
                    Message.of(
                            "A group has {most} people at most, with you. More of them meet in a room.",
                            "most",
                            Conversation.PEOPLE_AT_MOST));
        } else if (!viewer.isClinician() && named > 1) {
            problems.add("to", Message.of("Write to one person."));
        } else if (viewer.isClinician() && to.size() < named) {
            problems.add("to", unknown(form, to));
        }
        MessageLimits.checkName(form.cleanName(), problems);
        MessageLimits.checkBody(form.cleanBody(), problems);
    }

    /// The same words for a patient's handle and for nobody's: who is a patient here is told to no
    /// clinician.
    private static Message unknown(StartForm form, List<MemberCard> to) {
        var found = to.stream().map(MemberCard::handle).toList();
        var missing = form.handles().stream().filter(each -> !found.contains(each)).toList();
        return Message.of(
                "No other colleague is called @{handle}. Clinicians and patients do not write to each other here: that needs the patient's consent, and has its own place.",
                "handle",
                missing.getFirst());
    }

    private Screen again(Viewer viewer, StartForm form, Problems problems) {
        var draft = drafts.find(viewer.id(), StartConversation.DRAFT);
        return Screen.of("messaging/new", page(viewer, form, problems, draft.orElse(null)));
    }

    private NewPage page(
            Viewer viewer, StartForm form, Problems problems, Conversation.@Nullable Draft draft) {
        var chosen = form.handles();
        var near =
                recipients.near(viewer.id()).stream()
                        .filter(card -> !chosen.contains(card.handle()))
                        .map(card -> new NewPage.Near(bylines.of(viewer, card), card.handle()))
                        .toList();
        boolean mayWrite = !viewer.isClinician() || viewer.isVerified(clock.instant());
        return new NewPage(form, problems, near, draft == null ? 0 : draft.version(), mayWrite);
    }
}
