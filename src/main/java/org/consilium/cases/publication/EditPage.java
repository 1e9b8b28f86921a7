package org.consilium.cases.publication;

import org.consilium.cases.draft.DraftPage;
import org.consilium.cases.model.CaseReport;
import org.consilium.ui.Held;

/// Model of `cases/publication/edit`.
public record EditPage(CaseReport report, DraftPage fields, Held held) {}
