package org.consilium.ui;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.consilium.platform.Signals;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells open pages what changed. A connection lives less than a minute and is made anew by the
/// browser, so that who lost access is soon asked again who they are.
@Component
public class Live {
    static final Duration LIFE = Duration.ofSeconds(45);

    private static final String SIGNAL = "live";

    private final Signals signals;
    private final Map<String, Set<SseEmitter>> listeners = new ConcurrentHashMap<>();

    Live(Signals signals) {
        this.signals = signals;
        signals.on(SIGNAL, this::deliver);
    }

    /// Sends `state` to all who listen to a topic's channel, on every process, once the surrounding
    /// transaction has committed.
    public void publish(String topic, String channel, String state) {
        signals.send(SIGNAL, topic + " " + channel + " " + state);
    }

    /// Sends each channel of a topic its own state, as [#publish] does one.
    public void publishAll(String topic, Map<String, String> stateByChannel) {
        signals.sendAll(
                SIGNAL,
                stateByChannel.entrySet().stream()
                        .map(each -> topic + " " + each.getKey() + " " + each.getValue())
                        .toList());
    }

    void listen(String topic, String channel, SseEmitter emitter) {
        var name = topic + " " + channel;
        listeners.computeIfAbsent(name, unseen -> ConcurrentHashMap.newKeySet()).add(emitter);
        Runnable leave = () -> leave(name, emitter);
        emitter.onCompletion(leave);
        emitter.onTimeout(emitter::complete);
        emitter.onError(failure -> leave.run());
    }

    private void leave(String name, SseEmitter emitter) {
        listeners.computeIfPresent(
                name,
                (unchanged, emitters) -> {
                    emitters.remove(emitter);
                    return emitters.isEmpty() ? null : emitters;
                });
    }

    private void deliver(String payload) {
        var parts = payload.split(" ", 3);
        if (parts.length < 3) {
            // Signals may have been missed: the browsers come again and are told what holds now.
            listeners.values().forEach(all -> all.forEach(SseEmitter::complete));
            return;
        }
        var name = parts[0] + " " + parts[1];
        listeners.getOrDefault(name, Set.of()).forEach(each -> send(each, parts[0], parts[2]));
    }

    static void send(SseEmitter emitter, String topic, String state) {
        try {
            emitter.send(SseEmitter.event().name(topic).data(state));
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        }
    }
}
