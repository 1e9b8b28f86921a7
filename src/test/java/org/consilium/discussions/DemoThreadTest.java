package org.consilium.discussions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoThreadTest {
    @Test
    void readsHeadTextAndReplies() {
        var thread =
                DemoThread.read(
                        """
                        ---
                        room: cardiology
                        kind: article
                        author: amara
                        title: A title: with a colon
                        tags: one, two
                        ago: 3d4h
                        ---
                        Text.
                        === bruno +25m helpful=amara,kofi accepted quote=1
                        A reply
                        of two lines.
                        === kofi +2d
                        Another.
                        """);
        assertThat(thread.kind()).isEqualTo(ThreadKind.ARTICLE);
        assertThat(thread.title()).isEqualTo("A title: with a colon");
        assertThat(thread.ago()).hasHours(76);
        assertThat(thread.replies()).hasSize(2);
        assertThat(thread.replies().getFirst().helpful()).containsExactly("amara", "kofi");
        assertThat(thread.replies().getFirst().body()).isEqualTo("A reply\nof two lines.");
    }
}
