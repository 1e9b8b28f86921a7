package org.consilium.discussions.widening;

import org.consilium.platform.Setting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How long a question waits before others than its place's are asked.
@Configuration(proxyBeanMethods = false)
class WidenAfter {
    static final Setting SETTING =
            Setting.number(
                    "discussions.widen-after",
                    Setting.Kind.MINUTES,
                    "Time before a question is widened",
                    "How long a question waits for its first answer before it is offered to colleagues of its specialty.",
                    90,
                    1,
                    7 * 24 * 60);

    @Bean
    static Setting widenAfterSetting() {
        return SETTING;
    }
}
