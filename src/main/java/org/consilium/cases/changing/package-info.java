/// Changing: what is typed in the form of a published case is kept until it is published too, as
/// with every other form. Beside the case and beside no member: its author may be sealed.
@NullMarked
package org.consilium.cases.changing;

import org.jspecify.annotations.NullMarked;
