package org.consilium.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Carries the [Viewer] of a request from the session filter to handlers that take one.
public final class CurrentViewer implements HandlerMethodArgumentResolver {
    private static final String ATTRIBUTE = Viewer.class.getName();
    private static final ZoneId UNKNOWN_ZONE = ZoneOffset.UTC;

    CurrentViewer() {}

    public static void set(HttpServletRequest request, Viewer viewer) {
        request.setAttribute(ATTRIBUTE, viewer);
    }

    public static Viewer of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Viewer viewer) {
            return viewer;
        }
        return Viewer.anonymous(localeOf(request), UNKNOWN_ZONE);
    }

    private static Locale localeOf(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Locale.UK : request.getLocale();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servletRequest = request.getNativeRequest(HttpServletRequest.class);
        return servletRequest == null ? null : of(servletRequest);
    }
}
