/// What several features of notifications share: what members chose, when they wish to have peace,
/// and where their mail goes.
@NullMarked
package org.consilium.notifications.model;

import org.jspecify.annotations.NullMarked;
