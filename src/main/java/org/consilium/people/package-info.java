/// Clinicians to each other: profiles, the directory, whom one follows, how fast somebody answers.
///
/// **What lives here.** What a clinician says of themselves (headline, place, languages, what they
/// like to be asked, works), joined to what was verified; following; the directory of verified
/// colleagues with its filters; the median time of a member's last answers; whom one blocked or
/// muted, which nobody else ever learns; people one may know.
///
/// **Its words.** *Card*: who somebody is in one line, for bylines. *Work*: a publication or a
/// talk. *Listing*: a row of the directory. *Quick*: the median of at least five answers is within
/// an hour. *Block*: two members have nothing to do with each other. *Mute*: what somebody writes
/// is folded away.
///
/// **What it publishes.** [org.consilium.people.MemberCard] with the view `people.pub_member_card`,
/// [org.consilium.people.Bylines] to write one, `people.pub_follow`, `people.pub_responder`, and
/// [org.consilium.people.AnswerTimes] to record how long an answer took; for blocks and mutes
/// [org.consilium.people.Blocks] and the views `people.pub_silence` (whose words a reader does not
/// wish to see) and `people.pub_apart` (members between whom there is a block);
/// [org.consilium.people.ProfileAct] for what else one may do with a colleague, and
/// [org.consilium.people.ProfilePart] for what other modules tell of one.
///
/// **Must never** show an unverified claim as a fact, nor anything of clinicians to patients or of
/// patients to anybody.
///
/// Size: behaviour.
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {
            "platform",
            "ui",
            "accounts",
            "files",
            "verification",
            "notifications",
            "search",
            "moderation"
        })
@NullMarked
package org.consilium.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
