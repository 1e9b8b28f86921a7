/// The audit's pages: the auditor's list and exports, and each member's own.
@NullMarked
package org.consilium.audit.reading;

import org.jspecify.annotations.NullMarked;
