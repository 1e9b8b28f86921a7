package org.consilium.cases.calibration;

/// Somebody held a diagnosis of a solved case this likely, and it was or was not the one.
public record Statement(int percent, boolean cameTrue) {}
