package org.consilium.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.consilium.platform.Features;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/// Closes what administrators switched off, and says so: to readers by a page, to who was writing
/// with what they typed.
@Component
class SwitchedOff implements HandlerInterceptor {
    private static final int NOT_FOUND = 404;

    private final Features features;
    private final ScreenHandler screens;

    SwitchedOff(Features features, ScreenHandler screens) {
        this.features = features;
        this.screens = screens;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var closed = features.closing(request.getRequestURI());
        if (closed.isEmpty()) {
            return true;
        }
        var screen =
                request.getMethod().equals("GET")
                        ? Screen.of("ui/switched-off", Message.of(closed.get().setting().name()))
                                .status(NOT_FOUND)
                        : StaleForm.screen(request, StaleForm.Cause.SWITCHED_OFF);
        screens.write(screen, request, response);
        return false;
    }
}
