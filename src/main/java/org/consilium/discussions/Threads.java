package org.consilium.discussions;

import java.time.Clock;
import org.consilium.discussions.model.CleanText;
import org.consilium.discussions.model.PostLimits;
import org.consilium.discussions.model.SubmissionId;
import org.consilium.discussions.replying.Marks;
import org.consilium.discussions.replying.NewReply;
import org.consilium.discussions.replying.ReplyOutcome;
import org.consilium.discussions.replying.WriteReply;
import org.consilium.discussions.starting.StartOutcome;
import org.consilium.discussions.starting.StartThread;
import org.consilium.platform.Ids;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.ui.Problems;
import org.springframework.stereotype.Component;

/// What members do in threads, for other modules. Each asks the same gate as the pages and throws
/// [NotFound] where that refuses; a text that no form would take is an [IllegalArgumentException].
@Component
public class Threads {
    private final StartThread startThread;
    private final WriteReply writeReply;
    private final Marks marks;
    private final Ids ids;
    private final Clock clock;

    Threads(StartThread startThread, WriteReply writeReply, Marks marks, Ids ids, Clock clock) {
        this.startThread = startThread;
        this.writeReply = writeReply;
        this.marks = marks;
        this.ids = ids;
        this.clock = clock;
    }

    public ThreadId start(Viewer author, NewThread thread) {
        var clean =
                new NewThread(
                        thread.place(),
                        thread.kind(),
                        CleanText.line(thread.title()),
                        CleanText.lines(thread.body()),
                        thread.specialty(),
                        CleanText.tags(String.join(",", thread.tags())));
        var problems = Problems.none();
        PostLimits.checkTitle(clean.title(), problems);
        PostLimits.checkBody(clean.body(), problems);
        PostLimits.checkTags(clean.tags(), problems);
        demandNone(problems);
        return switch (startThread.start(author, clean, submission(), clock.instant())) {
            case StartOutcome.There there -> there.thread();
            case StartOutcome.NotNow refused -> throw new NotFound();
        };
    }

    public ReplyId reply(Viewer author, ThreadId thread, String body) {
        var clean = CleanText.lines(body);
        var problems = Problems.none();
        PostLimits.checkBody(clean, problems);
        demandNone(problems);
        var reply = new NewReply(clean, null, submission());
        return switch (writeReply.write(author, thread, reply, clock.instant())) {
            case ReplyOutcome.Written written -> written.reply();
            case ReplyOutcome.WrittenBefore before -> throw new NotFound();
            case ReplyOutcome.NotNow refused -> throw new NotFound();
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

    private static void demandNone(Problems problems) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("a form would refuse " + problems.all().keySet());
        }
    }
}
