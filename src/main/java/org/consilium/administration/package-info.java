/// Looking after an instance, in one place.
///
/// **What lives here.** The page that gathers every module's [org.consilium.ui.AdminPage]; settings
/// with their history; members and their roles; jobs; how mail fares; announcements.
///
/// **Its words.** *Setting*: something that may be changed while Consilium runs. *Announcement*: a
/// sentence above every page, from a time to a time. *Pulse*: how much waits on a page, and since
/// when.
///
/// **Must never** show what members wrote to one another, nor change anything without putting it on
/// record.
///
/// Size: record-keeping; split by what is looked after.
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {"platform", "ui", "audit", "accounts", "notifications"})
@NullMarked
package org.consilium.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
