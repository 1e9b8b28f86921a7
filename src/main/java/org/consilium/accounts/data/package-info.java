/// What a member takes along and leaves behind: a copy of all that is theirs, made by a job, and
/// leaving for good, done by a job after two weeks in which signing in takes it back.
@NullMarked
package org.consilium.accounts.data;

import org.jspecify.annotations.NullMarked;
