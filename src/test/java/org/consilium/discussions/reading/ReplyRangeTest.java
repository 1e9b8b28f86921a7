package org.consilium.discussions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReplyRangeTest {
    @Test
    void opensAtTheFirstUnread() {
        assertThat(ReplyRange.opened(null, 100).first()).isEqualTo(1);
        assertThat(ReplyRange.opened(30, 100).first()).isEqualTo(31);
        assertThat(ReplyRange.opened(29, 100).first()).isEqualTo(1);
        assertThat(ReplyRange.opened(100, 100).first()).isEqualTo(91);
        assertThat(ReplyRange.opened(0, 0).isWhole()).isTrue();
    }

    @Property(tries = 500)
    void bringsAnyNumberOntoAPage(@ForAll int wanted, @ForAll @IntRange(max = 20_000) int lastSeq) {
        var range = ReplyRange.around(wanted, lastSeq);
        assertThat(range.first() % ReplyRange.REPLIES).isEqualTo(1);
        assertThat(range.first()).isBetween(1, Math.max(1, lastSeq));
        assertThat(range.last() - range.first()).isEqualTo(ReplyRange.REPLIES - 1);
    }

    @Property(tries = 100)
    void walksThroughEveryReplyOnce(@ForAll @IntRange(min = 1, max = 3_000) int lastSeq) {
        int seen = 0;
        for (var range = ReplyRange.around(1, lastSeq);
                ;
                range = ReplyRange.around(range.last() + 1, lastSeq)) {
            seen += range.shownLast() - range.first() + 1;
            if (range.isLast()) {
                break;
            }
        }
        assertThat(seen).isEqualTo(lastSeq);
    }
}
