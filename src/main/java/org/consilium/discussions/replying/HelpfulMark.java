package org.consilium.discussions.replying;

import org.consilium.discussions.ReplyId;

/// Model of `discussions/helpful`: how many a reply helped, and whether this viewer is one of them.
/// `back` is the page it is on.
public record HelpfulMark(ReplyId reply, String back, int count, boolean marked) {
    /// Where pressing it posts to.
    public String path() {
        return "/replies/" + reply.shortForm() + "/helpful?_method=" + (marked ? "delete" : "put");
    }
}
