package org.consilium.platform.wiring;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The clock, and typed ids in paths.
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration implements WebMvcConfigurer {
    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new IdConverter());
    }
}
