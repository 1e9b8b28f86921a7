/// Publication: the gate, the statement of consent, whom it is for, and under which name.
@NullMarked
package org.consilium.cases.publication;

import org.jspecify.annotations.NullMarked;
