package org.consilium.discussions;

import java.time.Clock;
import java.time.Instant;
import org.consilium.deidentification.GateReview;
import org.consilium.discussions.editing.RevisePresented;
import org.consilium.discussions.editing.WithdrawPresented;
import org.consilium.discussions.model.PostLimits;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.discussions.replying.Marks;
import org.consilium.discussions.replying.NewReply;
import org.consilium.discussions.replying.ReplyOutcome;
import org.consilium.discussions.replying.WriteReply;
import org.consilium.discussions.starting.PresentThread;
import org.consilium.discussions.starting.StartOutcome;
import org.consilium.discussions.starting.StartThread;
import org.consilium.files.Tray;
import org.consilium.platform.Ids;
import org.consilium.platform.NotFound;
import org.consilium.platform.SubmissionId;
import org.consilium.platform.Viewer;
import org.consilium.ui.Problems;
import org.consilium.ui.TypedText;
import org.springframework.stereotype.Component;

/// What members do in threads, for other modules. Each asks the same gate as the pages and throws
/// [NotFound] where that refuses; a text that no form would take is an [IllegalArgumentException].
@Component
public class Threads {
    private final ThreadAccess access;
    private final StartThread startThread;
    private final PresentThread presentThread;
    private final RevisePresented revisePresented;
    private final WithdrawPresented withdrawPresented;
    private final WriteReply writeReply;
    private final Marks marks;
    private final Ids ids;
    private final Clock clock;

    Threads(
            ThreadAccess access,
            StartThread startThread,
            PresentThread presentThread,
            RevisePresented revisePresented,
            WithdrawPresented withdrawPresented,
            WriteReply writeReply,
            Marks marks,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.startThread = startThread;
        this.presentThread = presentThread;
        this.revisePresented = revisePresented;
        this.withdrawPresented = withdrawPresented;
        this.writeReply = writeReply;
        this.marks = marks;
        this.ids = ids;
        this.clock = clock;
    }

    /// Throws [NotFound] where this viewer may not read the thread; a withdrawn or deleted one is
    /// there for its page only.
    public void demandReading(Viewer viewer, ThreadId thread) {
        access.toVisit(viewer, thread);
    }

    /// Throws [NotFound] where this viewer may not reply.
    public void demandReplying(Viewer viewer, ThreadId thread) {
        access.toReply(viewer, thread);
    }

    /// Throws [NotFound] where this viewer may not start threads.
    public void demandStarting(Viewer viewer, Place place) {
        access.toStart(viewer, place);
    }

    /// Begins a thread with a [ThreadFace]. `at` is now, except for the demo world.
    public PresentOutcome present(Viewer writer, PresentedThread thread, Instant at) {
        return presentThread.present(writer, thread, at);
    }

    /// Changes a thread with a [ThreadFace]; its files become those that are named.
    public PresentOutcome revise(
            Viewer author, ThreadId id, NewThread thread, Tray tray, Instant at) {
        return revisePresented.revise(author, id, thread, tray, at);
    }

    /// Takes a thread with a [ThreadFace] out for good, with all that was said in it. Who may has
    /// been asked.
    public void withdraw(ThreadId id, Instant at) {
        withdrawPresented.withdraw(id, at);
    }

    public ThreadId start(Viewer author, NewThread thread) {
        var clean =
                new NewThread(
                        thread.place(),
                        thread.kind(),
                        TypedText.line(thread.title()),
                        TypedText.lines(thread.body()),
                        thread.specialty(),
                        TypedTags.of(String.join(",", thread.tags())));
        var problems = Problems.none();
        PostLimits.checkTitle(clean.title(), problems);
        PostLimits.checkBody(clean.body(), problems);
        PostLimits.checkTags(clean.tags(), problems);
        demandNone(problems);
        return switch (startThread.start(author, clean, submission(), clock.instant())) {
            case StartOutcome.There there -> there.thread();
            case StartOutcome.NotNow refused -> throw new NotFound();
            case StartOutcome.Held held -> throw held(held.review());
        };
    }

    public ReplyId reply(Viewer author, ThreadId thread, String body) {
        return reply(author, thread, body, clock.instant());
    }

    /// `at` is now, except for the demo world.
    public ReplyId reply(Viewer author, ThreadId thread, String body, Instant at) {
        var clean = TypedText.lines(body);
        var problems = Problems.none();
        PostLimits.checkBody(clean, problems);
        demandNone(problems);
        var reply = new NewReply(clean, null, submission());
        return switch (writeReply.write(author, thread, reply, at)) {
            case ReplyOutcome.Written written -> written.reply();
            case ReplyOutcome.WrittenBefore before -> throw new NotFound();
            case ReplyOutcome.NotNow refused -> throw new NotFound();
            case ReplyOutcome.Held held -> throw held(held.review());
        };
    }

    public void markHelpful(Viewer reader, ReplyId reply) {
        marks.markHelpful(reader, reply, clock.instant());
    }

    public void accept(Viewer asker, ReplyId reply) {
        marks.accept(asker, reply, clock.instant());
    }

    public void follow(Viewer reader, ThreadId thread) {
        marks.follow(reader, thread, clock.instant());
    }

    private SubmissionId submission() {
        return new SubmissionId(ids.next());
    }

    private static IllegalArgumentException held(GateReview review) {
        return new IllegalArgumentException(
                "the gate holds " + review.refusal().arguments().get("letters"));
    }

    private static void demandNone(Problems problems) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("a form would refuse " + problems.all().keySet());
        }
    }
}
