/// Audit: who did or saw what, on whose data, when, from where and why; kept for good.
///
/// **What lives here.** [Audit#record], called by every module inside its own transaction; the
/// entries, which the database itself refuses to change or delete; the chain of hashes over them,
/// made by a job within seconds, with a root for each day; the verifier behind `./consilium audit
/// verify`; the auditor's pages, and each member's page of who looked at what is theirs.
///
/// **Its words.** *Deed*: a kind of thing done or seen (`verification.evidence.view`). *Entry*: one
/// deed of one person. *Owner*: the member whose data it concerns. *Seal*: an entry's place in the
/// chain, with its hash. *Root*: the last seal of a day.
///
/// **What it publishes.** [Audit], [Note], [Deed] and [Deeds]; the SPI [ActorNames].
///
/// **Must never** be updated or deleted from, nor hold what people wrote: ids, codes and counts,
/// and the reason an officer gave.
///
/// Size: behaviour; split into `model`, `chain`, `reading`.
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"platform", "ui"})
@NullMarked
package org.consilium.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
