package org.consilium.platform;

import java.time.Duration;

/// All rate limits of the instance, each with its number. What a limit counts by (an address, an
/// account) is said where it is taken.
public enum RateLimit {
    SIGN_IN_PER_ACCOUNT(10, Duration.ofMinutes(10)),
    SIGN_IN_PER_ADDRESS(60, Duration.ofMinutes(10)),
    SECOND_STEP_PER_MEMBER(6, Duration.ofMinutes(10)),
    SECOND_STEP_PER_DAY(60, Duration.ofDays(1)),
    SIGN_UP_PER_ADDRESS(20, Duration.ofHours(1)),
    RESET_PER_ACCOUNT(3, Duration.ofHours(1)),
    RESET_PER_ADDRESS(20, Duration.ofHours(1)),
    CLAIM_PER_MEMBER(5, Duration.ofDays(1)),
    POST_PER_MEMBER(60, Duration.ofMinutes(10)),
    DRAFT_PER_MEMBER(600, Duration.ofMinutes(10)),
    MAILED_ANSWER_PER_ADDRESS(10, Duration.ofHours(1)),
    FILE_PER_MEMBER(200, Duration.ofMinutes(10)),
    MESSAGE_PER_MEMBER(120, Duration.ofMinutes(10)),
    MESSAGE_REQUEST_PER_MEMBER(20, Duration.ofDays(1)),
    MESSAGE_REQUEST_PER_NEWCOMER(5, Duration.ofDays(1)),
    REPORT_PER_MEMBER(20, Duration.ofDays(1)),
    ROOM_PER_MEMBER(10, Duration.ofDays(1)),
    WITHDRAWAL_PER_ADDRESS(20, Duration.ofHours(1)),
    EXPORT_PER_MEMBER(3, Duration.ofDays(1));

    private final int uses;
    private final Duration window;

    RateLimit(int uses, Duration window) {
        this.uses = uses;
        this.window = window;
    }

    int uses() {
        return uses;
    }

    Duration window() {
        return window;
    }
}
