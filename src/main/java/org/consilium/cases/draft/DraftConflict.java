package org.consilium.cases.draft;

import org.consilium.cases.model.CaseReport;

/// Model of `cases/draft/conflict`: both versions, for who saves without JavaScript.
public record DraftConflict(CaseForm mine, CaseReport theirs) {}
