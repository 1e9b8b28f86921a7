package org.consilium.groups.membership;

import org.consilium.groups.model.SeenRoom;
import org.consilium.people.MemberCard;
import org.consilium.ui.Problems;

/// Model of the page where an owner sends a member away.
public record RemovalPage(SeenRoom seen, MemberCard member, String reason, Problems problems) {}
