package org.consilium.discussions.moderating;

import java.util.Optional;
import java.util.UUID;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.finding.PostSearch;
import org.consilium.moderation.Hiding;
import org.consilium.moderation.Reportable;
import org.consilium.moderation.Reported;
import org.consilium.ui.Message;
import org.springframework.stereotype.Component;

/// Questions and articles. A hidden one keeps its replies: they are others' words.
@Component
class ReportableThreads implements Reportable {
    private final PostQueries posts;
    private final HidingRepository hidings;
    private final PostSearch search;

    ReportableThreads(PostQueries posts, HidingRepository hidings, PostSearch search) {
        this.posts = posts;
        this.hidings = hidings;
        this.search = search;
    }

    @Override
    public String kind() {
        return "thread";
    }

    @Override
    public Message label() {
        return Message.of("Question or article");
    }

    @Override
    public Optional<Reported> find(UUID id) {
        return posts.thread(id);
    }

    @Override
    public void hide(UUID id, Hiding hiding) {
        if (hidings.hide(id, new ThreadId(id), hiding)) {
            hidings.leaveListsAsThread(id, hiding.at());
            search.changedWhole(new ThreadId(id));
        }
    }

    @Override
    public void show(UUID id) {
        if (hidings.show(id).isPresent()) {
            hidings.comeBackAsThread(id);
            search.changedWhole(new ThreadId(id));
        }
    }
}
