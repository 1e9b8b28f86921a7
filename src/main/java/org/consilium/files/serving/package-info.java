/// Serving: the addresses of files, their gate, and how each kind is handed out.
@NullMarked
package org.consilium.files.serving;

import org.jspecify.annotations.NullMarked;
