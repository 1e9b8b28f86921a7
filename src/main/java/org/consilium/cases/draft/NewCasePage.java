package org.consilium.cases.draft;

import org.consilium.ui.Problems;

/// Model of `cases/draft/new`.
public record NewCasePage(String question, Problems problems) {}
