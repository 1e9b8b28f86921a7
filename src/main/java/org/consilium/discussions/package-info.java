/// Questions, articles and the talk about them, in any place that has people.
///
/// **What lives here.** Threads with their replies, drafts, edits, read positions, helpful marks,
/// accepted answers, followers, and the widening of a question that nobody has answered.
///
/// **Its words.** *Thread*: a question or an article with its replies. *Place*: where a thread
/// lives; what it is only its own module knows. *Seq*: the number of a reply in its thread, dense
/// from 1. *Offer*: a question shown to a colleague who may answer it quickly. *Pace*: how long the
/// first answer takes, at the median.
///
/// **What it publishes.** [Threads] (the use cases), [ThreadLists] (cards of a place), the SPI
/// [PlaceAccess], the events [ThreadStarted], [ReplyWritten], [AnswerAccepted], and the view
/// `discussions.pub_thread_card`.
///
/// **Must never** know what a place is, put a title or a text into an event, a notice or a mail, or
/// let a query count grow with a page.
///
/// Size: policy, split by feature: `starting`, `replying`, `reading`, `drafts`, `editing`,
/// `widening`, `moderating`, `importing`; what they share is in `model`.
@ApplicationModule(
        displayName = "Discussions",
        allowedDependencies = {
            "platform",
            "ui",
            "audit",
            "accounts",
            "deidentification",
            "files",
            "notifications",
            "search",
            "verification",
            "people",
            "moderation"
        })
@NullMarked
package org.consilium.discussions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
