package org.consilium.discussions.editing;

import org.consilium.ui.Problems;

/// Model of `discussions/deletion`: a moderator says why. `action` takes the form, `back` is the
/// post.
public record DeletionPage(String action, String back, String reason, Problems problems) {}
