/// Whole ways through the product in a real Chromium, against the running server with its demo
/// world and jobs.
@NullMarked
package org.consilium.journeys;

import org.jspecify.annotations.NullMarked;
