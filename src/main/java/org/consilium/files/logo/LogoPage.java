package org.consilium.files.logo;

import org.consilium.ui.Problems;

/// Model of `files/logo`.
public record LogoPage(boolean chosen, Problems problems) {}
