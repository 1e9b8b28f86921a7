package org.consilium.deidentification;

/// A text that is to be published, under the name of its form field: `title`, `body`, `tags`,
/// `alt-…`.
public record GatedText(String field, String text) {}
