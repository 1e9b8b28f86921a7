/// The profile: what a clinician says of themselves, beside what was verified; and its edit page.
@NullMarked
package org.consilium.people.profile;

import org.jspecify.annotations.NullMarked;
