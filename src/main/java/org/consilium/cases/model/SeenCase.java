package org.consilium.cases.model;

/// A published case as one viewer stands to it, who may read it. `mayAct`: a verified reader, who
/// may reply, commit a differential, and so on; the author has their own acts.
public record SeenCase(CaseReport report, boolean isAuthor, boolean mayAct) {}
