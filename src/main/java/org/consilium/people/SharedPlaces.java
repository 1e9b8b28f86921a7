package org.consilium.people;

import org.consilium.platform.MemberId;

/// Knows whether two members meet somewhere; a bean of every module that has places people belong
/// to.
public interface SharedPlaces {
    boolean share(MemberId one, MemberId other);
}
