package org.consilium.cases.publication;

import org.consilium.cases.model.CaseReport;

/// Model of `cases/publication/code`. `where` is the address of the page that takes it, as the
/// author reached this one.
public record CodePage(CaseReport report, String code, String where) {}
