package org.consilium.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a constant as an SQL statement. Tests prepare each against the migrated schema, and hold
/// the schemas it names against the dependencies its module declares.
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sql {}
