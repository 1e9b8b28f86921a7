/// What the audit's parts share: entries, and where they are kept.
@NullMarked
package org.consilium.audit.model;

import org.jspecify.annotations.NullMarked;
