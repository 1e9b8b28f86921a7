package org.consilium.ui;

/// The number on a place of the navigation: with each page, and live on pages that are open, by the
/// [LiveTopic] of the same name. A bean of the module whose place it is.
public interface Badge {
    /// Also the name of the topic that tells it.
    String name();

    /// The [NavItem#path] it stands on.
    String place();

    /// A statement that answers one row with one number: how much `:member` has not looked at,
    /// `:most` at most. It is asked together with those of all other badges, so that another place
    /// with a number costs no page another round trip.
    String counting();
}
