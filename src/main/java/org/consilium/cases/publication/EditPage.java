package org.consilium.cases.publication;

import org.consilium.cases.draft.DraftPage;
import org.consilium.cases.model.CaseReport;
import org.consilium.cases.rarity.Rare;
import org.consilium.ui.Held;

/// Model of `cases/publication/edit`. `seen` is the version of the case that was on the page;
/// `kept` says that the form holds changes of before that are not published.
public record EditPage(
        CaseReport report, DraftPage fields, int seen, boolean kept, Held held, Rare rare) {}
