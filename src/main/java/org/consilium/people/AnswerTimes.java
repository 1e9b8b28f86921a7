package org.consilium.people;

import java.time.Duration;
import java.time.Instant;
import org.consilium.people.directory.Listings;
import org.consilium.platform.MemberId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps how fast members answer: the median of their last fifty answers.
@Component
public class AnswerTimes {
    private final AnswerTimeRepository times;
    private final Listings listings;

    AnswerTimes(AnswerTimeRepository times, Listings listings) {
        this.times = times;
        this.listings = listings;
    }

    /// Records that `member` answered a question `took` after it was asked (or offered to them).
    /// Call it once for each question and member, in the transaction that makes the answer.
    @Transactional
    public void record(MemberId member, Duration took, Instant at) {
        times.add(member, took, at);
        times.sumUp(member);
        listings.refresh(member);
    }
}
