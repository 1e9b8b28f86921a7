package org.consilium.people.suggesting;

import java.time.LocalDate;
import org.consilium.platform.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Whether members are suggested to one another.
@Configuration(proxyBeanMethods = false)
class SuggestingFeature {
    static final Feature FEATURE =
            Feature.of(
                            "people.suggestions",
                            "People you may know",
                            "Clinicians are shown colleagues they may know, each with the reason, unless they want none.",
                            true,
                            LocalDate.of(2027, 11, 30))
                    .closing("/people/me/suggestions");

    @Bean
    static Feature suggestingFeature() {
        return FEATURE;
    }
}
