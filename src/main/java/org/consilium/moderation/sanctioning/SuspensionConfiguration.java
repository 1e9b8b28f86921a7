package org.consilium.moderation.sanctioning;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Asks about suspensions before anything else.
@Configuration(proxyBeanMethods = false)
class SuspensionConfiguration implements WebMvcConfigurer {
    private final SuspensionInterceptor suspensions;

    SuspensionConfiguration(@Lazy SuspensionInterceptor suspensions) {
        this.suspensions = suspensions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(suspensions).order(Ordered.HIGHEST_PRECEDENCE);
    }
}
