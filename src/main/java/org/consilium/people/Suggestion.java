package org.consilium.people;

import org.consilium.ui.Message;

/// Somebody the viewer may know, and the reason in words.
public record Suggestion(Byline byline, String handle, Message reason) {}
