package org.consilium.ui;

/// A part of a page that the module of its template makes for another module's page: a template
/// below `src/main/jte`, named without ending, that takes `@param org.consilium.ui.Page page` and
/// `@param … model`. Shown by [Page#show].
public record Fragment(String template, Object model) {}
