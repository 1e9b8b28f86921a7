package org.consilium.accounts.rescue;

import org.consilium.accounts.Member;
import org.consilium.accounts.model.Factors;
import org.consilium.ui.Problems;

/// Model of `accounts/rescue`.
public record RescuePage(Member member, Factors factors, String reason, Problems problems) {}
