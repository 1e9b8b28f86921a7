package org.consilium.cases.viewing;

/// What came of making a PDF.
sealed interface PdfOutcome {
    record Written(byte[] bytes) implements PdfOutcome {}

    /// It would show gaps where letters are.
    record LettersMissing() implements PdfOutcome {}

    record Busy() implements PdfOutcome {}
}
