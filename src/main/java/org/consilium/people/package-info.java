/// Clinicians to each other: profiles, the directory, whom one follows, how fast somebody answers.
///
/// **What lives here.** What a clinician says of themselves (headline, place, languages, what they
/// like to be asked, works), joined to what was verified; following; the directory of verified
/// colleagues with its filters; the median time of a member's last answers.
///
/// **Its words.** *Card*: who somebody is in one line, for bylines. *Work*: a publication or a
/// talk. *Listing*: a row of the directory. *Quick*: the median of at least five answers is within
/// an hour.
///
/// **What it publishes.** [org.consilium.people.MemberCard] with the view `people.pub_member_card`,
/// [org.consilium.people.Bylines] to write one, `people.pub_follow`, `people.pub_responder`, and
/// [org.consilium.people.AnswerTimes] to record how long an answer took.
///
/// **Must never** show an unverified claim as a fact, nor anything of clinicians to patients or of
/// patients to anybody.
///
/// Size: behaviour.
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"platform", "ui", "accounts", "verification", "notifications"})
@NullMarked
package org.consilium.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
