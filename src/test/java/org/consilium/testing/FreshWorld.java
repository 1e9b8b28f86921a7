package org.consilium.testing;

import org.consilium.platform.Signals;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/// Gives each class of tests of [ConsiliumTest] the demo world as it was told, and nothing else.
/// Registered in `META-INF/spring.factories`.
final class FreshWorld implements TestExecutionListener {

    /// Before what a class sets up for itself.
    @Override
    public void beforeTestClass(TestContext context) {
        var type = context.getTestClass();
        if (type.getEnclosingClass() == null
                && TestContextAnnotationUtils.hasAnnotation(type, ConsiliumTest.class)) {
            var beans = context.getApplicationContext();
            beans.getBean(TestWorld.class).renew(beans.getBean(Signals.class));
        }
    }
}
