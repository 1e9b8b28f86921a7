package org.consilium.discussions.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MentionsTest {
    @Test
    void findsHandlesButNoAddresses() {
        assertThat(Mentions.in("@Amara, ask @nora.whitfield. Not me@demo.example or a/@b or @@c"))
                .containsExactly("amara", "nora.whitfield");
    }

    @Test
    void linksThoseItIsGiven() {
        assertThat(Mentions.link("<p>Ask &#64;amara or @bruno.</p>", Set.of("amara")))
                .isEqualTo(
                        "<p>Ask <a class=\"mention\" href=\"/people/amara\">@amara</a> or @bruno.</p>");
    }

    @Test
    void leavesLinksAndCodeAlone() {
        var html = "<p><a href=\"https://x.example/@amara\">@amara</a> <code>@amara</code></p>";
        assertThat(Mentions.link(html, Set.of("amara"))).isEqualTo(html);
    }
}
