package org.consilium.cases.opinions;

import org.consilium.cases.model.CaseReport;

/// Model of `cases/opinions/list`.
public record OpinionPage(CaseReport report, OpinionsView view) {}
