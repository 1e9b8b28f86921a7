package org.consilium.ui;

import org.consilium.platform.Who;

/// A place in the navigation; a bean of a module. The five lowest `order`s also make the bottom bar
/// of a phone. `icon` is a name known to `ui/icon.jte`.
public record NavItem(int order, Message label, String path, String icon, Who who) {}
