package org.consilium.cases.model;

/// How far a case has come.
public enum CaseState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
