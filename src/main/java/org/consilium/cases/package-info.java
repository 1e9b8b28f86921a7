/// Cases: what a clinician asks colleagues about a patient whom nobody can recognise, and what it
/// was in the end.
///
/// **What lives here.** Drafts of cases, the gate before their publication, the statement of
/// consent, whom a case is for, its face on the thread's page, differentials, outcomes and
/// calibration, its images, withdrawal by the author or the patient's code, sealed names.
///
/// **Its words.** *Case*: a report with its talk. *Readership*: whom it is for. *Sealed name*: an
/// author known only as a verified colleague. *Keeper*: who may ask, with a second one, for a
/// sealed name to be opened. *Patient's code*: takes a case out, without any account.
///
/// **What it publishes.** [CaseId], the events [CasePublished] and [CaseWithdrawn]. The page of a
/// published case is its thread's (`discussions`), whose face is made of
/// [org.consilium.cases.model.CasePart] beans.
///
/// **Must never** publish anything with an open finding, by any route; keep in the database what
/// ties a sealed author to a case; or show anything of a case that was withdrawn.
///
/// Size: policy, split by feature: `draft`, `publication`, `reading`, `withdrawal`, `sealing`,
/// `changing`, `differential`, `outcome`, `calibration`, `opinions`, `viewing`, `rarity`, `proof`;
/// what they share is in `model`.
@ApplicationModule(
        displayName = "Cases",
        allowedDependencies = {
            "platform",
            "ui",
            "audit",
            "accounts",
            "files",
            "notifications",
            "search",
            "moderation",
            "deidentification",
            "verification",
            "people",
            "discussions",
            "groups"
        })
@NullMarked
package org.consilium.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
