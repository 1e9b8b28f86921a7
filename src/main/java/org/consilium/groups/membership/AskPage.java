package org.consilium.groups.membership;

import org.consilium.groups.model.SeenRoom;
import org.consilium.ui.Problems;

/// Model of the page where one asks to join.
public record AskPage(SeenRoom seen, String words, Problems problems) {}
