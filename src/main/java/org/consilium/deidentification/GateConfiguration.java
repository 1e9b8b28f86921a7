package org.consilium.deidentification;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.consilium.platform.Setting;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives handlers their [GateForm], and administrators their settings.
@Configuration(proxyBeanMethods = false)
class GateConfiguration implements WebMvcConfigurer {
    @Bean
    static Setting rarityThresholdSetting() {
        return Rarity.FEWEST;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new GateFormOfRequest());
    }

    private static final class GateFormOfRequest implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == GateForm.class;
        }

        @Override
        public GateForm resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest web,
                @Nullable WebDataBinderFactory binders) {
            var request = web.getNativeRequest(HttpServletRequest.class);
            if (request == null) {
                throw new IllegalStateException("no servlet request");
            }
            return GateForm.of(request);
        }
    }
}
