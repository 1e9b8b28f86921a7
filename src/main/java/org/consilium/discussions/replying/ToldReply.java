package org.consilium.discussions.replying;

import org.consilium.discussions.Place;

/// What must be known of a reply to tell others of it; `author` is the name.
record ToldReply(Place place, int seq, String author, String body) {}
