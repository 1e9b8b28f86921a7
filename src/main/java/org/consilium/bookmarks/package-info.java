/// Finding again: a member's bookmarks of anything they can point at.
///
/// **What lives here.** Bookmarks of threads, replies, profiles and rooms, each with a note, in
/// folders, and with a reminder at a time. Only their member sees them, and nobody learns that
/// something was bookmarked.
///
/// **Its words.** *Bookmark*: a member's pointer to a [org.consilium.platform.Item]. *Folder*: a
/// name a member puts bookmarks under. *Reminder*: a time at which the member is told that a
/// bookmark waits; not of what.
///
/// **What it publishes.** The address `/bookmarks/new?item=…`, to which the bookmark button of any
/// page leads.
///
/// **Must never** show what its reader may no longer open, or say in a reminder what it is about.
///
/// Size: record-keeping.
@ApplicationModule(
        displayName = "Bookmarks",
        allowedDependencies = {"platform", "ui", "accounts", "notifications"})
@NullMarked
package org.consilium.bookmarks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
