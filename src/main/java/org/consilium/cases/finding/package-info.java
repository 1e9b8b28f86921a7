/// Cases in the search: what one can choose by, and cases that are alike.
@NullMarked
package org.consilium.cases.finding;

import org.jspecify.annotations.NullMarked;
