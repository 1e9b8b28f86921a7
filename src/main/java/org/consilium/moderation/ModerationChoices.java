package org.consilium.moderation;

import org.consilium.platform.Setting;
import org.consilium.platform.Setting.Kind;
import org.consilium.platform.SettingGroup;
import org.consilium.platform.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// What administrators chose for moderation, as it holds now.
@Component
public class ModerationChoices {
    static final Setting MEMBER_DAYS =
            Setting.number(
                    "moderation.member-days",
                    Kind.NUMBER,
                    "Days before a newcomer is a member",
                    "How many days somebody has been here before they count as a member, if they also read and reply.",
                    3,
                    0,
                    365);
    static final Setting MEMBER_READ =
            Setting.number(
                    "moderation.member-threads-read",
                    Kind.NUMBER,
                    "Threads a newcomer reads",
                    "How many threads somebody opens before they count as a member.",
                    10,
                    0,
                    200);
    static final Setting MEMBER_REPLIES =
            Setting.number(
                    "moderation.member-replies",
                    Kind.NUMBER,
                    "Replies of a newcomer",
                    "How many replies somebody writes before they count as a member.",
                    1,
                    0,
                    200);
    static final Setting TRUSTED_DAYS =
            Setting.number(
                    "moderation.trusted-days",
                    Kind.NUMBER,
                    "Days before a member is trusted",
                    "How many days somebody has been here before they are trusted, if they also read, reply and help.",
                    30,
                    0,
                    1000);
    static final Setting TRUSTED_READ =
            Setting.number(
                    "moderation.trusted-threads-read",
                    Kind.NUMBER,
                    "Threads a trusted member has read",
                    "How many threads somebody opens before they are trusted.",
                    30,
                    0,
                    200);
    static final Setting TRUSTED_REPLIES =
            Setting.number(
                    "moderation.trusted-replies",
                    Kind.NUMBER,
                    "Replies of a trusted member",
                    "How many replies somebody writes before they are trusted.",
                    10,
                    0,
                    200);
    static final Setting TRUSTED_HELPFUL =
            Setting.number(
                    "moderation.trusted-helpful",
                    Kind.NUMBER,
                    "Helpful marks of a trusted member",
                    "How often replies of somebody are marked helpful before they are trusted.",
                    5,
                    0,
                    200);
    static final Setting UPHELD_COUNTS =
            Setting.number(
                    "moderation.upheld-counts",
                    Kind.DAYS,
                    "Time a decision holds somebody back",
                    "How long a decision against a member keeps them one level of trust lower.",
                    90,
                    1,
                    730);
    static final Setting NEW_LINKS =
            Setting.number(
                    "moderation.new-links",
                    Kind.NUMBER,
                    "Links in a post of a newcomer",
                    "How many links new members may put into one post.",
                    2,
                    0,
                    50);
    static final Setting NEW_MENTIONS =
            Setting.number(
                    "moderation.new-mentions",
                    Kind.NUMBER,
                    "Mentions in a post of a newcomer",
                    "How many colleagues new members may mention in one post.",
                    2,
                    0,
                    10);
    static final Setting NEW_POSTS =
            Setting.number(
                    "moderation.new-posts-per-day",
                    Kind.NUMBER,
                    "Posts of a newcomer in a day",
                    "How many posts new members may write in a day.",
                    10,
                    1,
                    500);
    static final Setting LIMITED_POSTS =
            Setting.number(
                    "moderation.limited-posts-per-day",
                    Kind.NUMBER,
                    "Posts of a limited member in a day",
                    "How many replies a member may write in a day whom a moderator limited.",
                    5,
                    1,
                    500);
    static final Setting WARNING_COUNTS =
            Setting.number(
                    "moderation.warning-counts",
                    Kind.DAYS,
                    "Time a warning counts",
                    "A sanction asks for a warning before it, unless the matter is grave; this is how old that warning may be.",
                    365,
                    1,
                    1095);
    static final Setting UNDO_WITHIN =
            Setting.number(
                    "moderation.undo-within",
                    Kind.DAYS,
                    "Time to take a decision back",
                    "How long moderators may take back a decision themselves. Afterwards only an appeal lifts it.",
                    30,
                    1,
                    365);
    static final Setting APPEAL_WITHIN =
            Setting.number(
                    "moderation.appeal-within",
                    Kind.DAYS,
                    "Time to appeal",
                    "How long after a decision it may be appealed against. The law asks for six months at least.",
                    183,
                    183,
                    1095);
    static final Setting APPEAL_DECIDED =
            Setting.number(
                    "moderation.appeal-decided-within",
                    Kind.DAYS,
                    "Time to decide an appeal",
                    "Within how many days an appeal should be decided.",
                    14,
                    1,
                    60);

    private final Settings settings;

    ModerationChoices(Settings settings) {
        this.settings = settings;
    }

    public ModerationSettings now() {
        return new ModerationSettings(
                settings.count(MEMBER_DAYS),
                settings.count(MEMBER_READ),
                settings.count(MEMBER_REPLIES),
                settings.count(TRUSTED_DAYS),
                settings.count(TRUSTED_READ),
                settings.count(TRUSTED_REPLIES),
                settings.count(TRUSTED_HELPFUL),
                settings.duration(UPHELD_COUNTS),
                settings.count(NEW_LINKS),
                settings.count(NEW_MENTIONS),
                settings.count(NEW_POSTS),
                settings.count(LIMITED_POSTS),
                settings.duration(WARNING_COUNTS),
                settings.duration(UNDO_WITHIN),
                settings.duration(APPEAL_WITHIN),
                settings.duration(APPEAL_DECIDED));
    }

    /// For the administration's page.
    @Configuration(proxyBeanMethods = false)
    static class Registered {
        @Bean
        static SettingGroup moderationSettings() {
            return SettingGroup.of(
                    MEMBER_DAYS,
                    MEMBER_READ,
                    MEMBER_REPLIES,
                    TRUSTED_DAYS,
                    TRUSTED_READ,
                    TRUSTED_REPLIES,
                    TRUSTED_HELPFUL,
                    UPHELD_COUNTS,
                    NEW_LINKS,
                    NEW_MENTIONS,
                    NEW_POSTS,
                    LIMITED_POSTS,
                    WARNING_COUNTS,
                    UNDO_WITHIN,
                    APPEAL_WITHIN,
                    APPEAL_DECIDED);
        }
    }
}
