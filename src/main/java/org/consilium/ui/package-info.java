/// How pages are made: layout, components, words, assets, error pages.
///
/// **What lives here.** [Screen] (what a controller answers), [Page] (what a template needs besides
/// its own model), [Words] (every word a person reads, by its English sentence), [Markdown],
/// [Assets] (hashed, compressed, cached for ever), [Live] (server-sent events), the interceptor
/// that holds routes to their [org.consilium.platform.Access], and the error pages. Templates of
/// the components are in `src/main/jte/ui`; their catalogue is `docs/guides/components.md`.
///
/// **What it publishes.** SPIs: [NavItem] beans make the navigation, [Badge] beans the counts on
/// the bell, [LiveTopic] beans what may be listened to.
///
/// **Must never** know who may see what: that is the modules' own gates.
///
/// Size: behaviour.
@ApplicationModule(displayName = "Pages", allowedDependencies = "platform")
@NullMarked
package org.consilium.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
