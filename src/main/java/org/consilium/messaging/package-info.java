/// Messages between members of the same world.
///
/// **What lives here.** Conversations of two and of small groups; the request that the first
/// message to somebody is, unless they follow its writer or share a room with them; receipts,
/// unread counts, drafts, edits, attached files, search. Clinicians write to clinicians; patients
/// to patients who agreed.
///
/// **Its words.** *Conversation*: a *pair* or a *group*. *Participant*: a member in it. *Request*:
/// a conversation somebody was asked into and has not accepted. *Taken back*: gone for everybody;
/// *removed*: gone from one's own sight. *Receipt*: that somebody has read a message.
///
/// **What it publishes.** Items of the kind `message`, to participants only, so that one can be
/// reported (and then hidden); nothing else, and no view.
///
/// **Must never** show a message to anybody who does not take part, whatever their role; nor put a
/// word of one into mail, notices, events, logs or addresses.
///
/// Size: behaviour.
@ApplicationModule(
        displayName = "Messages",
        allowedDependencies = {
            "platform",
            "ui",
            "accounts",
            "files",
            "notifications",
            "verification",
            "people",
            "moderation"
        })
@NullMarked
package org.consilium.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
