package org.consilium.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Writes a [Screen] that a handler returned: in one piece, because many small writes through the
/// filters cost more than the page itself.
@Component
class ScreenHandler implements HandlerMethodReturnValueHandler {
    private final Pages pages;
    private final Flashes flashes;

    ScreenHandler(Pages pages, Flashes flashes) {
        this.pages = pages;
        this.flashes = flashes;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return returnType.getParameterType() == Screen.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = web.getNativeRequest(HttpServletRequest.class);
        var response = web.getNativeResponse(HttpServletResponse.class);
        if (value instanceof Screen screen && request != null && response != null) {
            write(screen, request, response);
        }
    }

    void write(Screen screen, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (screen.flash() != null) {
            flashes.give(screen.flash(), request, response);
        }
        if (screen.template() == null) {
            response.setStatus(screen.status());
            response.setHeader("Location", screen.location());
            return;
        }
        var html = pages.render(screen.template(), screen.model(), request, response);
        response.setStatus(screen.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }
}
