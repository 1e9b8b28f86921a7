package org.consilium.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Writes a [Screen] that a handler returned: in one piece, because many small writes through the
/// filters cost more than the page itself.
@Component
public class ScreenHandler implements HandlerMethodReturnValueHandler {
    private static final int WORTH_COMPRESSING = 1_024;

    private final Pages pages;
    private final Flashes flashes;
    private final Gzip gzip = new Gzip();

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

    /// Writes a screen outside a handler: from a filter that refuses a request.
    public void write(Screen screen, HttpServletRequest request, HttpServletResponse response)
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
        send(html, request, response);
    }

    /// The page as UTF-8, where it is not the answer: for a document that is made of it.
    public byte[] html(
            String template,
            Object model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.render(template, model, request, response);
    }

    private void send(byte[] html, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        var body = html;
        if (html.length >= WORTH_COMPRESSING && takesGzip(request)) {
            body = gzip.compress(html);
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean takesGzip(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }
}
