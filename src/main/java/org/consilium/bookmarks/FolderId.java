package org.consilium.bookmarks;

import java.util.UUID;
import org.consilium.platform.Id;

public record FolderId(UUID value) implements Id {}
