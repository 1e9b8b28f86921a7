/// What makes the pages a program on somebody's device: its manifest, its worker, its page without
/// a connection.
@NullMarked
package org.consilium.ui.installed;

import org.jspecify.annotations.NullMarked;
