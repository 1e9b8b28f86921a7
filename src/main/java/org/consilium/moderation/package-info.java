/// Rules, kept fairly: reports, one queue, decisions with their reasons, sanctions, appeals, trust.
///
/// **What lives here.** What members report and what comes of it; the queue of moderators, and of
/// room owners for their own room; decisions with a statement of reasons; limits and suspensions
/// that end by themselves; appeals, decided by somebody else; levels of trust; the published rules
/// and the monthly numbers.
///
/// **Its words.** *Report*: one member's word that a thing breaks a rule. *Matter*: all open
/// reports of one thing, decided together. *Measure*: what a decision does. *Statement of reasons*:
/// what the member concerned reads. *Reversal*: a decision taken back. *Level*: how far a member is
/// trusted.
///
/// **What it publishes.** [Sanctions] and [WritingLimits] (may this member write, and how much),
/// [TrustLevels], [HouseRules], [PlaceMatters] (the queue of one room); the SPIs [Reportable] (what
/// can be reported and hidden), [ModeratedPlace] (whose owners moderate) and [MemberActivity] (what
/// trust is measured by).
///
/// **Must never** let an appeal be decided by who decided before, show who reported to whom it is
/// about, or put a word of what was reported into a notice, a mail or a number.
///
/// Size: policy, split by feature; what the features share is in `model`.
@ApplicationModule(
        displayName = "Moderation",
        allowedDependencies = {"platform", "ui", "accounts", "notifications", "audit"})
@NullMarked
package org.consilium.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
