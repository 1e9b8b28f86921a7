package org.consilium.discussions.replying;

import java.util.List;
import org.consilium.discussions.ReplyWritten;
import org.consilium.discussions.model.Places;
import org.consilium.discussions.model.PostTexts;
import org.consilium.discussions.model.Readers;
import org.consilium.discussions.telling.Telling;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells mentioned members and followers of a reply. Our own event, though modules do not usually
/// listen to themselves: a thread may have thousands of followers, and whoever replies need not
/// wait for them. Told twice is told once, because unread notices of a page become one.
@Component
class FollowerListener {
    private final ToldReplyRepository replies;
    private final Places places;
    private final PostTexts texts;
    private final Readers readers;
    private final Telling telling;

    FollowerListener(
            ToldReplyRepository replies,
            Places places,
            PostTexts texts,
            Readers readers,
            Telling telling) {
        this.replies = replies;
        this.places = places;
        this.texts = texts;
        this.readers = readers;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(ReplyWritten written) {
        if (telling.isNews(written.at())) {
            replies.find(written.reply()).ifPresent(reply -> tell(written, reply));
        }
    }

    private void tell(ReplyWritten written, ToldReply reply) {
        var place = places.card(reply.place());
        if (place.isEmpty()) {
            return;
        }
        var path = written.thread().pathTo(reply.seq());
        var mentioned =
                texts.mentionedIn(reply.body(), reply.place()).stream()
                        .filter(member -> !member.equals(written.author()))
                        .toList();
        var deed =
                new Telling.Deed(
                        written.thread(), place.get(), written.author(), reply.author(), path);
        telling.mentioned(mentioned, deed);
        telling.replied(followers(written, reply, mentioned), deed);
    }

    private List<MemberId> followers(
            ReplyWritten written, ToldReply reply, List<MemberId> mentioned) {
        return readers.followersOf(written.thread(), reply.place()).stream()
                .map(Viewer::id)
                .filter(follower -> !follower.equals(written.author()))
                .filter(follower -> !mentioned.contains(follower))
                .toList();
    }
}
