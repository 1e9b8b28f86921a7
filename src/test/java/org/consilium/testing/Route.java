package org.consilium.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.consilium.platform.Access;
import org.consilium.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A way into the application: method, path pattern, and who may use it (null: not declared).
/// `condition` tells apart handlers of the same pattern.
public record Route(
        String method, String pattern, String condition, @Nullable Who who, HandlerMethod handler) {

    /// Every route there is, by pattern and method.
    public static List<Route> all(ApplicationContext context) {
        return context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .flatMap(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Route::pattern).thenComparing(Route::toString))
                .toList();
    }

    private static Stream<Route> of(RequestMappingInfo info, HandlerMethod handler) {
        var access = handler.getMethodAnnotation(Access.class);
        var who = access == null ? null : access.value();
        var condition = info.getParamsCondition() + "" + info.getProducesCondition();
        var told = condition.replace("[]", "");
        return info.getPatternValues().stream()
                .flatMap(pattern ->
                        methods(info).map(it -> new Route(it, pattern, told, who, handler)));
    }

    private static Stream<String> methods(RequestMappingInfo info) {
        Set<RequestMethod> declared = info.getMethodsCondition().getMethods();
        return declared.isEmpty() ? Stream.of("ANY") : declared.stream().map(RequestMethod::name);
    }

    @Override
    public String toString() {
        return (method + " " + pattern + " " + condition).strip() + " " + who;
    }
}
