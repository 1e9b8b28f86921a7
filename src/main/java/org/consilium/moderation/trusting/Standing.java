package org.consilium.moderation.trusting;

import org.consilium.moderation.Use;

/// What a level is made from: days since joining, use, reports that were upheld lately, whether the
/// member is verified, and whether they hold a role of the instance.
public record Standing(int days, Use use, int upheld, boolean verified, boolean staff) {}
