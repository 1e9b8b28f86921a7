package org.consilium.ui.turns;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Makes a few pages at a time, the next in the order they were asked for. A page takes a few
/// milliseconds of the processors and of the database: were all that are asked for made together,
/// each would wait for all others, and some for much longer than others (docs/performance.md).
///
/// Only pages that are read take a turn, not files, streams or forms, whose length others decide. A
/// page that waited for two seconds goes on without one, so that a few slow pages stop nobody.
@Configuration(proxyBeanMethods = false)
class InTurn implements HandlerInterceptor, WebMvcConfigurer {
    private static final String TAKEN = InTurn.class.getName();
    private static final long PATIENCE_MILLIS = 2_000;

    private final @Nullable Semaphore turns;
    private final long patience;

    @Autowired
    InTurn(@Value("${consilium.pages-at-once:-1}") int atOnce) {
        this(atOnce < 0 ? 2 * Runtime.getRuntime().availableProcessors() : atOnce, PATIENCE_MILLIS);
    }

    /// @param atOnce how many pages are made together; 0: all
    /// @param patience milliseconds after which a page goes on without its turn
    InTurn(int atOnce, long patience) {
        this.turns = atOnce == 0 ? null : new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /// Last, so that a request that is refused takes no turn.
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (turns != null && isReadPage(request, handler)) {
            if (turns.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
                request.setAttribute(TAKEN, true);
            }
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        if (turns != null && request.getAttribute(TAKEN) != null) {
            request.removeAttribute(TAKEN);
            turns.release();
        }
    }

    private static boolean isReadPage(HttpServletRequest request, Object handler) {
        return request.getMethod().equals("GET")
                && handler instanceof HandlerMethod method
                && method.getMethod().getReturnType() == Screen.class;
    }
}
