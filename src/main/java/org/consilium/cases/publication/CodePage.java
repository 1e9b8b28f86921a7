package org.consilium.cases.publication;

import org.consilium.cases.model.CaseReport;

/// Model of `cases/publication/code`.
public record CodePage(CaseReport report, String code) {}
