/// What all features of cases share: the report, its readership, and the gate.
@NullMarked
package org.consilium.cases.model;

import org.jspecify.annotations.NullMarked;
