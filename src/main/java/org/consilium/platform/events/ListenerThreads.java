package org.consilium.platform.events;

import java.util.concurrent.Executor;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/// Where listeners to events of other modules run. A few threads and a queue: a thread for each
/// event, as is usual with virtual threads, lets a burst of writing take every connection of the
/// pool, and readers wait. What is queued when the process ends is still in the event registry.
@Configuration(proxyBeanMethods = false)
class ListenerThreads implements AsyncConfigurer, DisposableBean {
    /// Fewer than half of the connection pool: the rest is for pages.
    private static final int THREADS = 4;

    private static final int SECONDS_TO_FINISH = 2;

    private final ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();

    ListenerThreads() {
        executor.setCorePoolSize(THREADS);
        executor.setMaxPoolSize(THREADS);
        executor.setAllowCoreThreadTimeOut(true);
        executor.setThreadNamePrefix("listener-");
        executor.setAwaitTerminationSeconds(SECONDS_TO_FINISH);
        executor.initialize();
    }

    @Override
    public Executor getAsyncExecutor() {
        return executor;
    }

    @Override
    public void destroy() {
        executor.destroy();
    }
}
