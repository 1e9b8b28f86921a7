package org.consilium.discussions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.consilium.deidentification.Deidentifier;
import org.consilium.deidentification.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Ordinary clinical talk is not held: the demo world is told through the gate, and says nothing
/// where that refuses.
class DemoTextsPolicyTest {
    @Test
    void holdsNothingOfTheDemoWorld() throws IOException {
        var held = new ArrayList<String>();
        var resolver = new PathMatchingResourcePatternResolver();
        for (var file : resolver.getResources("classpath*:demo/discussions/*.md")) {
            var thread = DemoThread.read(file.getContentAsString(StandardCharsets.UTF_8));
            held.addAll(findings(thread.title() + "\n\n" + thread.body()));
            thread.replies().forEach(reply -> held.addAll(findings(reply.body())));
        }
        assertThat(held).isEmpty();
    }

    /// Mentions are no findings in a post.
    private static List<String> findings(String text) {
        var found = new ArrayList<String>();
        for (var each : Deidentifier.examine(text)) {
            int start = text.offsetByCodePoints(0, each.start());
            boolean mention = each.kind() == Kind.CODE && text.charAt(start) == '@';
            if (!mention) {
                found.add(each.kind() + " " + text.substring(start));
            }
        }
        return found;
    }
}
