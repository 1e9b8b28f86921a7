package org.consilium.platform;

import org.jspecify.annotations.Nullable;

/// An item in one line, for somebody who may see it. `title` is what people wrote (a thread's
/// title, a member's name; for a reply the title of its thread); `path` is where it is read;
/// `author` is null for what nobody wrote.
public record ItemCard(Item item, String title, String path, @Nullable MemberId author) {}
