package org.consilium.ui;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Ties screens, viewers and access to Spring MVC.
@Configuration(proxyBeanMethods = false)
class UiConfiguration implements WebMvcConfigurer {
    private final ScreenHandler screens;
    private final AccessInterceptor access;
    private final ReadOnly readOnly;
    private final SwitchedOff switchedOff;

    UiConfiguration(
            @Lazy ScreenHandler screens,
            @Lazy AccessInterceptor access,
            @Lazy ReadOnly readOnly,
            @Lazy SwitchedOff switchedOff) {
        this.screens = screens;
        this.access = access;
        this.readOnly = readOnly;
        this.switchedOff = switchedOff;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(access);
        registry.addInterceptor(switchedOff);
        registry.addInterceptor(readOnly);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentViewer());
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(screens);
    }
}
