package org.consilium.deidentification.rarity;

/// A rare disease under one of its names, and how many in 100,000 people live with it.
public record Disease(String name, double perHundredThousand) {}
