/// Notices about the safety of one's account.
@NullMarked
package org.consilium.notifications.guarding;

import org.jspecify.annotations.NullMarked;
