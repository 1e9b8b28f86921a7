package org.consilium.accounts;

import java.time.ZoneId;
import java.util.Locale;
import org.consilium.platform.Audience;
import org.consilium.platform.MemberId;

/// A person with an account. The handle is how others mention them: lower-case letters, digits,
/// dots and hyphens, at most 40.
public record Member(
        MemberId id, String name, String handle, Audience audience, Locale locale, ZoneId zone) {}
