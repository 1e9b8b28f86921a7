package org.consilium.files;

/// What a form asks for: how large a picture is kept, and what else is taken.
public enum Wanted {
    /// Pictures and documents of a post.
    ATTACHMENT(2_560, 1_280, 320, false),
    /// Pictures of a case, and nothing else: what a document says of a patient cannot be seen here.
    PICTURE(2_560, 1_280, 320, false),
    /// A face: cut to a square.
    PHOTO(512, 0, 192, true),
    /// What stands at the head of pages, sharp also on fine screens.
    LOGO(640, 0, 192, false);

    private final int full;
    private final int large;
    private final int thumbnail;
    private final boolean square;

    Wanted(int full, int large, int thumbnail, boolean square) {
        this.full = full;
        this.large = large;
        this.thumbnail = thumbnail;
        this.square = square;
    }

    /// The longest edge, in pixels, of the picture that is kept.
    public int full() {
        return full;
    }

    /// The longest edge of the picture as a page shows it; 0 for none.
    public int large() {
        return large;
    }

    public int thumbnail() {
        return thumbnail;
    }

    /// Whether anything but pictures is taken.
    public boolean takesDocuments() {
        return this == ATTACHMENT;
    }

    /// Whether it is cut to a square.
    public boolean isSquare() {
        return square;
    }
}
