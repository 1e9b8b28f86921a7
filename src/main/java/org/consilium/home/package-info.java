/// The first page, for whoever comes.
///
/// **What lives here.** `/`: for somebody who is not signed in, what Consilium is; for a verified
/// clinician, the feed: what waits for an answer in their specialty, then what is new in their
/// rooms, from people they follow, and among the cases they may read; for a clinician not yet
/// verified, where that stands; for a patient, what they can do here.
///
/// **Its words.** *Feed*: threads in the order of their last activity (in one's rooms) or of their
/// beginning (from people one follows elsewhere).
///
/// **What it publishes.** Nothing.
///
/// **Must never** own data, or show a thread of a room its reader may not read: the rule of rooms
/// (open, or a member) stands in its statements and is held by a test.
///
/// Size: record-keeping.
@ApplicationModule(
        displayName = "Start page",
        allowedDependencies = {
            "platform",
            "ui",
            "accounts",
            "notifications",
            "bookmarks",
            "verification",
            "people",
            "discussions",
            "groups",
            "cases"
        })
@NullMarked
package org.consilium.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
