package org.consilium.moderation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Settings of this module, below `consilium.moderation`: what lifts a member to the next level
/// (`member…`, `trusted…`), for how long a decision against them holds them back, what new and
/// limited members may do, and the periods of the law.
@ConfigurationProperties(prefix = "consilium.moderation", ignoreUnknownFields = false)
@Validated
public record ModerationSettings(
        @DefaultValue("3") @Min(0) Integer memberDays,
        @DefaultValue("10") @Min(0) Integer memberThreadsRead,
        @DefaultValue("1") @Min(0) Integer memberReplies,
        @DefaultValue("30") @Min(0) Integer trustedDays,
        @DefaultValue("30") @Min(0) @Max(200) Integer trustedThreadsRead,
        @DefaultValue("10") @Min(0) @Max(200) Integer trustedReplies,
        @DefaultValue("5") @Min(0) @Max(200) Integer trustedHelpful,
        @DefaultValue("90d") @NotNull Duration upheldCounts,
        @DefaultValue("2") @Min(0) Integer newLinks,
        @DefaultValue("2") @Min(0) Integer newMentions,
        @DefaultValue("10") @Min(1) Integer newPostsPerDay,
        @DefaultValue("5") @Min(1) Integer limitedPostsPerDay,
        @DefaultValue("365d") @NotNull Duration warningCounts,
        @DefaultValue("30d") @NotNull Duration undoWithin,
        @DefaultValue("183d") @NotNull Duration appealWithin,
        @DefaultValue("14d") @NotNull Duration appealDecidedWithin) {}
