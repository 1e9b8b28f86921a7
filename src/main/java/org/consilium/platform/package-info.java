/// Foundation: what every module stands on, and nothing a clinician would recognise.
///
/// **What lives here.** Ids (UUIDv7 made from the [java.time.Clock]), [Database] (thin, over
/// `JdbcClient`), keyset slices, [NotFound], who is asking ([Viewer]) and what a route demands
/// ([Access]), recurring jobs, signals between processes, rate limits, secrets of this
/// installation, embedded PostgreSQL, and the demo cast's names.
///
/// **Its words.** *Viewer*: the person, signed in or not, for whom a request is answered. *Slice*:
/// some rows and the cursor of the next ones. *Signal*: a short message to all processes through
/// PostgreSQL. *Job*: work that recurs.
///
/// **Must never** know a domain word: no case, room, claim or thread.
///
/// Size: behaviour.
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {})
@NullMarked
package org.consilium.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
