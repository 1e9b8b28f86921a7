package org.consilium.people.profile;

import org.consilium.moderation.DecisionId;
import org.consilium.ui.Message;

/// That a moderator hid the words of a profile: by which rule, and where its owner reads why.
public record HiddenProfile(Message rule, DecisionId decision) {}
