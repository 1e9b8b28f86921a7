package org.consilium.discussions.polls;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consilium.accounts.Viewers;
import org.consilium.deidentification.GateForm;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Cast;
import org.consilium.platform.DemoStory;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The article on hand-overs asks how its readers hand over; six of them say so, without names.
@Component
class PollDemo implements DemoStory {
    private static final Logger LOG = LoggerFactory.getLogger(PollDemo.class);
    private static final int CHAPTER = 57;
    private static final Map<Cast, Integer> VOTES =
            Map.of(
                    Cast.BRUNO, 1,
                    Cast.ELIF, 2,
                    Cast.JOON, 2,
                    Cast.KOFI, 4,
                    Cast.LENA, 2,
                    Cast.FARID, 3);

    private final Polls polls;
    private final PollDemoQueries queries;
    private final Viewers viewers;
    private final Clock clock;

    PollDemo(Polls polls, PollDemoQueries queries, Viewers viewers, Clock clock) {
        this.polls = polls;
        this.queries = queries;
        this.viewers = viewers;
        this.clock = clock;
    }

    @Override
    public int chapter() {
        return CHAPTER;
    }

    @Override
    public void tell() {
        queries.article().ifPresent(this::tell);
    }

    private void tell(PollDemoQueries.Article article) {
        var poll =
                new NewPoll(
                        "How do you hand over at the end of a shift?",
                        List.of(
                                "By talking at the bedside",
                                "By talking, with a written list",
                                "In writing only",
                                "It depends on who comes"),
                        false,
                        true,
                        clock.instant().plus(Duration.ofDays(9)));
        viewers.find(article.author())
                .filter(author -> isOpened(author, article.thread(), poll))
                .ifPresent(author -> VOTES.forEach((one, number) -> vote(article, one, number)));
    }

    private boolean isOpened(Viewer author, ThreadId thread, NewPoll poll) {
        return polls.open(author, thread, poll, GateForm.none()) instanceof OpenOutcome.Opened;
    }

    private void vote(PollDemoQueries.Article article, Cast one, int number) {
        viewers.find(one.id()).ifPresent(voter -> vote(article, voter, number));
    }

    /// Who may not post there does not vote there.
    private void vote(PollDemoQueries.Article article, Viewer voter, int number) {
        try {
            polls.vote(voter, article.thread(), Set.of(number));
        } catch (NotFound notTheirs) {
            LOG.debug("{} does not vote there", voter.id().shortForm());
        }
    }
}
