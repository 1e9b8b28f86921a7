package org.consilium.discussions.reading;

import org.consilium.moderation.DecisionId;
import org.consilium.ui.Message;

/// That a moderator hid a post: by which rule, and where its author (`own`) reads why.
public record HiddenMark(Message rule, DecisionId decision, boolean own) {}
