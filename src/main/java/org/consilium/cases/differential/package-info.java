/// What readers think it is: each commits a ranked differential before seeing others', then sees
/// the pooled one, dissent and its reasons included. See ADR 0021.
@NullMarked
package org.consilium.cases.differential;

import org.jspecify.annotations.NullMarked;
