package org.consilium.bookmarks;

/// A folder and how many bookmarks are in it.
public record Folder(FolderId id, String name, int bookmarks) {
    public String path() {
        return "/bookmarks?folder=" + id.shortForm();
    }
}
