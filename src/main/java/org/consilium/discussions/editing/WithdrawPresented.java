package org.consilium.discussions.editing;

import java.time.Instant;
import java.util.List;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.finding.PostSearch;
import org.consilium.discussions.model.PostFiles;
import org.consilium.files.Files;
import org.consilium.moderation.KeptWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a thread out for good, with all that was said in it: nothing is hidden for a while, the
/// words are gone. Who withdraws has been asked by the module that presents the thread.
@Component
public class WithdrawPresented {
    private final WithdrawalRepository withdrawals;
    private final Files files;
    private final KeptWords reported;
    private final PostSearch search;

    WithdrawPresented(
            WithdrawalRepository withdrawals, Files files, KeptWords reported, PostSearch search) {
        this.withdrawals = withdrawals;
        this.files = files;
        this.reported = reported;
        this.search = search;
    }

    @Transactional
    public void withdraw(ThreadId id, Instant at) {
        var replies = withdrawals.replies(id);
        search.changedWhole(id);
        withdrawals.emptyThread(id, at);
        withdrawals.emptyReplies(id, at);
        withdrawals.forgetRevisions(id);
        withdrawals.forgetDrafts(id, replies);
        files.erase(PostFiles.THREAD, List.of(id.value()));
        files.erase(PostFiles.REPLY, replies);
        reported.forget(PostFiles.THREAD, List.of(id.value()));
        reported.forget(PostFiles.REPLY, replies);
    }
}
