package org.consilium.discussions.replying;

import java.time.Instant;
import org.consilium.deidentification.GateReview;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.discussions.drafts.Drafts;
import org.consilium.discussions.finding.PostSearch;
import org.consilium.discussions.model.PostFiles;
import org.consilium.discussions.model.PostGate;
import org.consilium.discussions.model.PostTexts;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.discussions.moderating.PostingLimits;
import org.consilium.files.Files;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.platform.NotFound;
import org.consilium.platform.Sendings;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Writes a reply. The first one by a verified colleague answers the question. What follows for
/// others waits while it can be taken back.
@Component
public class WriteReply {
    private final ThreadAccess access;
    private final PostTexts texts;
    private final ReplyRepository replies;
    private final Drafts drafts;
    private final Files files;
    private final PostSearch search;
    private final PostingLimits limits;
    private final PostGate gate;
    private final Sendings sendings;
    private final Ids ids;

    WriteReply(
            ThreadAccess access,
            PostTexts texts,
            ReplyRepository replies,
            Drafts drafts,
            Files files,
            PostSearch search,
            PostingLimits limits,
            PostGate gate,
            Sendings sendings,
            Ids ids) {
        this.access = access;
        this.texts = texts;
        this.replies = replies;
        this.drafts = drafts;
        this.files = files;
        this.search = search;
        this.limits = limits;
        this.gate = gate;
        this.sendings = sendings;
        this.ids = ids;
    }

    /// `at` is now, except for the demo world.
    @Transactional
    public ReplyOutcome write(Viewer author, ThreadId id, NewReply reply, Instant at) {
        var thread = access.toReply(author, id);
        var refused = limits.toReply(author, reply.body(), at);
        if (refused.isPresent()) {
            return replies.findSeq(author.id(), reply.submission())
                    .<ReplyOutcome>map(seq -> new ReplyOutcome.WrittenBefore(id, seq))
                    .orElseGet(() -> new ReplyOutcome.NotNow(refused.get()));
        }
        var review = review(author, id, reply);
        if (!review.isClear()) {
            return new ReplyOutcome.Held(review);
        }
        var writer = access.writesAs(author, thread);
        var text = texts.compose(reply.body(), thread.place());
        var taken =
                replies.takeSeq(id, writer, author.isVerified(at), at).orElseThrow(NotFound::new);
        var replyId = new ReplyId(ids.next());
        var numbered =
                new ReplyRepository.Numbered(
                        taken.seq(), quotable(reply.quotedSeq(), taken.seq()), reply.submission());
        if (!replies.insert(replyId, id, writer, numbered, text, at)) {
            return writtenBefore(writer, id, reply);
        }
        settle(author, writer, id, taken.seq(), at);
        attach(author, writer, id, reply, replyId);
        gate.record(replyId.item(), review);
        if (taken.first()) {
            search.changed(id);
        }
        search.changed(replyId);
        boolean undoable = sendings.send(replyId.item(), at, reply.undoable() && author.is(writer));
        return new ReplyOutcome.Written(id, replyId, taken.seq(), undoable);
    }

    /// Nothing is kept that ties who wrote to a reply under another name.
    private void settle(Viewer author, MemberId writer, ThreadId thread, int seq, Instant at) {
        if (author.is(writer)) {
            replies.settle(thread, writer, seq, at);
        } else {
            drafts.discard(author.id(), new DraftKey.Reply(thread));
        }
    }

    private GateReview review(Viewer author, ThreadId thread, NewReply reply) {
        var tray = new DraftKey.Reply(thread).tray(author.id());
        var wording = PostGate.Wording.ofReply(reply.body());
        return gate.review(wording, tray, reply.files(), reply.gate());
    }

    private void attach(
            Viewer author, MemberId writer, ThreadId thread, NewReply reply, ReplyId id) {
        var tray = new DraftKey.Reply(thread).tray(author.id());
        files.attach(tray, reply.files(), PostFiles.REPLY, id.value());
        if (!author.is(writer)) {
            files.seal(PostFiles.REPLY, id.value());
        }
    }

    /// The number taken for the second coming of a form is given back with everything else.
    private ReplyOutcome writtenBefore(MemberId author, ThreadId thread, NewReply reply) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        int seq = replies.findSeq(author, reply.submission()).orElseThrow(NotFound::new);
        return new ReplyOutcome.WrittenBefore(thread, seq);
    }

    private static @Nullable Integer quotable(@Nullable Integer quoted, int seq) {
        return quoted != null && quoted >= 1 && quoted < seq ? quoted : null;
    }
}
