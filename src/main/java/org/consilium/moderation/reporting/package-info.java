/// Reporting: the form, the receipt, and what came of one's reports.
@NullMarked
package org.consilium.moderation.reporting;

import org.jspecify.annotations.NullMarked;
