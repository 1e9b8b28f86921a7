/// `./consilium import posts`: a file of published texts becomes the articles of a room.
@NullMarked
package org.consilium.groups.importing;

import org.jspecify.annotations.NullMarked;
