package org.consilium.discussions.polls;

import java.time.LocalDate;
import org.consilium.platform.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Whether new polls are opened.
@Configuration(proxyBeanMethods = false)
class PollFeature {
    @Bean
    static Feature pollFeature() {
        return Feature.of(
                        "discussions.polls",
                        "Polls",
                        "Authors ask by poll below their questions and articles. While it is off no new ones are opened; those there are go on.",
                        true,
                        LocalDate.of(2027, 11, 30))
                .closing("/threads/*/poll");
    }
}
