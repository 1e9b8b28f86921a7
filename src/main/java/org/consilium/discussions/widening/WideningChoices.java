package org.consilium.discussions.widening;

import org.consilium.platform.Setting;
import org.consilium.platform.Setting.Kind;
import org.consilium.platform.SettingGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// When others than its place's are asked about a question, and how many of them.
@Configuration(proxyBeanMethods = false)
class WideningChoices {
    static final Setting OFFERS =
            Setting.number(
                    "discussions.widen-offers",
                    Kind.NUMBER,
                    "Colleagues a question is offered to",
                    "To how many colleagues of its specialty a question without an answer is offered at most.",
                    10,
                    1,
                    40);
    static final Setting OFTEN =
            Setting.number(
                    "discussions.widen-often",
                    Kind.NUMBER,
                    "Questions offered to one colleague",
                    "How many questions are offered to the same colleague within a day.",
                    3,
                    1,
                    20);
    static final Setting OLDEST =
            Setting.number(
                    "discussions.widen-oldest",
                    Kind.DAYS,
                    "Oldest question that is widened",
                    "A question older than this is not offered any more.",
                    7,
                    1,
                    60);

    @Bean
    static SettingGroup wideningSettings() {
        return SettingGroup.of(OFFERS, OFTEN, OLDEST);
    }
}
