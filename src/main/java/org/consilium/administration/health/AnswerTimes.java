package org.consilium.administration.health;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Counts answers by the class of their status, and how long they took, since the start of this
/// process. No address and no person is counted apart.
@Configuration(proxyBeanMethods = false)
class AnswerTimes implements HandlerInterceptor, WebMvcConfigurer {
    static final List<Double> BOUNDS = List.of(0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5);

    private static final String BEGUN = AnswerTimes.class.getName();
    private static final double NANOS = 1e9;

    /// The answers of one class: how many within each bound, how many in all, and their time.
    static final class Counts {
        private final LongAdder[] within;
        private final LongAdder all = new LongAdder();
        private final LongAdder nanos = new LongAdder();

        Counts() {
            within = new LongAdder[BOUNDS.size()];
            java.util.Arrays.setAll(within, i -> new LongAdder());
        }

        void add(long took) {
            for (int i = 0; i < within.length; i++) {
                if (took <= BOUNDS.get(i) * NANOS) {
                    within[i].increment();
                }
            }
            all.increment();
            nanos.add(took);
        }

        long within(int bound) {
            return within[bound].sum();
        }

        long all() {
            return all.sum();
        }

        double seconds() {
            return nanos.sum() / NANOS;
        }
    }

    private final Map<String, Counts> byClass = new ConcurrentSkipListMap<>();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(BEGUN, System.nanoTime());
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        if (request.getAttribute(BEGUN) instanceof Long begun) {
            var status = response.getStatus() / 100 + "xx";
            byClass.computeIfAbsent(status, unseen -> new Counts()).add(System.nanoTime() - begun);
        }
    }

    Map<String, Counts> byClass() {
        return byClass;
    }
}
