package org.consilium.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// One stream of events for a page: `/live?on=badge&on=replies:<thread>`.
@Controller
class LiveController {
    private static final int TOPICS_AT_MOST = 5;

    private final Map<String, LiveTopic> topics;
    private final Live live;

    LiveController(List<LiveTopic> topics, Live live) {
        this.topics =
                topics.stream().collect(Collectors.toMap(LiveTopic::name, Function.identity()));
        this.live = live;
    }

    @GetMapping("/live")
    @Access(Who.MEMBER)
    SseEmitter show(@RequestParam List<String> on, Viewer viewer) {
        if (on.size() > TOPICS_AT_MOST) {
            throw new NotFound();
        }
        var wishes = on.stream().map(wish -> wish.split(":", 2)).toList();
        wishes.forEach(wish -> admit(viewer, wish));
        var emitter = new SseEmitter(Live.LIFE.toMillis());
        wishes.forEach(wish -> listen(viewer, wish, emitter));
        return emitter;
    }

    private void admit(Viewer viewer, String[] wish) {
        var topic = topics.get(wish[0]);
        if (topic == null || !topic.admits(viewer, keyOf(wish))) {
            throw new NotFound();
        }
    }

    private void listen(Viewer viewer, String[] wish, SseEmitter emitter) {
        var topic = topics.get(wish[0]);
        if (topic != null) {
            live.listen(wish[0], topic.channel(viewer, keyOf(wish)), emitter);
            Live.send(emitter, wish[0], topic.state(viewer, keyOf(wish)));
        }
    }

    private static String keyOf(String[] wish) {
        return wish.length > 1 ? wish[1] : "";
    }
}
