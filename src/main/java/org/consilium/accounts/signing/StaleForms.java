package org.consilium.accounts.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.consilium.ui.ScreenHandler;
import org.consilium.ui.StaleForm;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/// A form without its token: most often a page that was open for too long. It is shown again with
/// what was typed.
@Component
class StaleForms implements AccessDeniedHandler {
    private final ScreenHandler screens;

    StaleForms(ScreenHandler screens) {
        this.screens = screens;
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        screens.write(StaleForm.screen(request, StaleForm.Cause.PAGE_TOO_OLD), request, response);
    }
}
