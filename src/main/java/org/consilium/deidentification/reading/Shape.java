package org.consilium.deidentification.reading;

/// What a token looks like.
public enum Shape {
    /// `fever`
    LOWER,
    /// `Smith`, `A`
    TITLE,
    /// `SMITH`, two letters at least
    UPPER,
    /// `McDonald`, `HbA1c`, `T2DM`: capitals inside, or letters with digits
    MIXED,
    /// digits only
    NUMBER,
    /// a line break
    LINE,
    /// any one other character that is no space
    SYMBOL;

    public boolean isCapitalised() {
        return this == TITLE || this == UPPER || this == MIXED;
    }

    public boolean isWord() {
        return isCapitalised() || this == LOWER;
    }
}
