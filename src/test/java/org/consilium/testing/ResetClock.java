package org.consilium.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// Sets the [TestClock] back after each test. Registered in `META-INF/spring.factories`.
final class ResetClock implements TestExecutionListener {
    @Override
    public void afterTestMethod(TestContext context) {
        if (context.hasApplicationContext()) {
            context.getApplicationContext()
                    .getBeanProvider(TestClock.class)
                    .ifAvailable(TestClock::reset);
        }
    }
}
