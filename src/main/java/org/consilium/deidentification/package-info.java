/// The identifier gate: finds in a text what could tell who a patient is, and offers a replacement
/// that keeps the clinical meaning.
///
/// **What lives here.** The eighteen identifiers of the HIPAA Safe Harbor rule (45 CFR
/// 164.514(b)(2)), each a [Letter] from A to R; detectors that work by shape, label, check digit,
/// word list and context; replacements; the command `./consilium deidentify` with its evaluation.
///
/// **Its words.** *Finding*: a stretch of text that identifies, with its letter, kind, confidence
/// and reason. *Replacement*: what may stand in its place (a date becomes a relative day, an age of
/// 93 becomes 90+, a name a role). *Label*: words before a number that say what it is ("MRN:").
/// *Held*: not published, because a finding is open. *Dismissal*: an author's decision that words
/// may stand, with its reason; the words themselves only as a keyed hash.
///
/// **What it publishes.** [Gate] with [GatedText], [GateForm] and [GateReview]; [Deidentifier],
/// [Finding], [Kind], [Letter]; the template `ui/findings`.
///
/// **Must never** call anything outside, keep a text, or log one. Detecting needs no database: text
/// in, findings out.
///
/// Size: policy.
@ApplicationModule(
        displayName = "Deidentification",
        allowedDependencies = {"platform", "ui"})
@NullMarked
package org.consilium.deidentification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
