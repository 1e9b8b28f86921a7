/// What search knows of medical language: forms of words, and words that mean the same.
@NullMarked
package org.consilium.search.words;

import org.jspecify.annotations.NullMarked;
