package org.consilium.cases.withdrawal;

import org.consilium.ui.Problems;

/// Model of `cases/withdrawal/code`.
public record CodePage(String code, Problems problems) {}
