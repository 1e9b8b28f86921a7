package org.consilium.ui;

/// A course of the last weeks for those who look after the instance; a bean of the module whose
/// things are counted. `weekly` is an `@Sql` constant that selects `week` (a date, a Monday) and
/// `n`, of what came to be since `:since`; all of them are asked in one statement.
public record AdminCourse(int order, String name, Message title, String weekly) {}
