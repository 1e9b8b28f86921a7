/// What the features of this module share: files, their renditions, and the book of them.
@NullMarked
package org.consilium.files.model;

import org.jspecify.annotations.NullMarked;
