package org.consilium.bookmarks;

import java.util.UUID;
import org.consilium.platform.Id;

public record BookmarkId(UUID value) implements Id {}
