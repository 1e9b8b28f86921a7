package org.consilium.messaging.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.consilium.messaging.ConversationId;
import org.consilium.people.MemberCard;
import org.consilium.people.SilenceKind;
import org.consilium.platform.Audience;
import org.consilium.platform.Cast;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WritingPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void allowsBetweenTwoWhoAreIn() {
        assertThat(toBruno(ParticipantState.IN, null, false)).isEqualTo(WritingPolicy.ALLOWED);
    }

    @Test
    void waitsForAnAnswerAndSaysNoMore() {
        assertThat(toBruno(ParticipantState.ASKED, null, false)).isEqualTo(WritingPolicy.WAITS);
        assertThat(toBruno(ParticipantState.DECLINED, null, false)).isEqualTo(WritingPolicy.WAITS);
        assertThat(toBruno(ParticipantState.DECLINED, null, true)).isEqualTo(WritingPolicy.WAITS);
    }

    @Test
    void tellsABlockFromALeavingToItsMakerAlone() {
        assertThat(toBruno(ParticipantState.IN, SilenceKind.BLOCK, true))
                .isEqualTo(WritingPolicy.BLOCKED_BY_SELF);
        assertThat(toBruno(ParticipantState.IN, null, true)).isEqualTo(WritingPolicy.NOBODY_THERE);
        assertThat(toBruno(ParticipantState.LEFT, null, false))
                .isEqualTo(WritingPolicy.NOBODY_THERE);
    }

    @Test
    void minesNoMutes() {
        assertThat(toBruno(ParticipantState.IN, SilenceKind.MUTE, false))
                .isEqualTo(WritingPolicy.ALLOWED);
    }

    @Test
    void needsAVerifiedClinician() {
        var pair = pair(participant(Cast.BRUNO, ParticipantState.IN, null, false));
        assertThat(WritingPolicy.of(viewer(Cast.AMARA, null), pair, NOW))
                .isEqualTo(WritingPolicy.NOT_VERIFIED);
        assertThat(WritingPolicy.of(viewer(Cast.AMARA, NOW), pair, NOW))
                .isEqualTo(WritingPolicy.NOT_VERIFIED);
        assertThat(WritingPolicy.of(viewer(Cast.HANA, null), pair, NOW))
                .isEqualTo(WritingPolicy.ALLOWED);
    }

    @Test
    void needsSomebodyToReadIt() {
        assertThat(WritingPolicy.of(verified(), pair(), NOW)).isEqualTo(WritingPolicy.NOBODY_THERE);
    }

    private static WritingPolicy toBruno(
            ParticipantState state, @Nullable SilenceKind silence, boolean apart) {
        return WritingPolicy.of(
                verified(), pair(participant(Cast.BRUNO, state, silence, apart)), NOW);
    }

    private static Conversation pair(Participant... others) {
        return new Conversation(
                new ConversationId(new UUID(1, 1)),
                ConversationKind.PAIR,
                Audience.CLINICIAN,
                "",
                1,
                1,
                participant(Cast.AMARA, ParticipantState.IN, null, false),
                List.of(others),
                Conversation.Draft.NONE);
    }

    private static Participant participant(
            Cast one, ParticipantState state, @Nullable SilenceKind silence, boolean apart) {
        var card =
                new MemberCard(
                        one.id(),
                        one.fullName(),
                        one.handle(),
                        one.audience(),
                        null,
                        null,
                        null,
                        null,
                        NOW.plus(Duration.ofDays(1)),
                        null);
        return new Participant(card, state, null, 0, 0, null, true, silence, apart);
    }

    private static Viewer verified() {
        return viewer(Cast.AMARA, NOW.plus(Duration.ofDays(1)));
    }

    private static Viewer viewer(Cast one, @Nullable Instant verifiedUntil) {
        return new Viewer(
                one.id(),
                one.fullName(),
                one.audience(),
                Set.of(),
                verifiedUntil,
                Locale.UK,
                ZoneOffset.UTC);
    }
}
