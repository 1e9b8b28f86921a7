/// Reading: the lists of cases, and the face of one on its thread's page.
@NullMarked
package org.consilium.cases.reading;

import org.jspecify.annotations.NullMarked;
