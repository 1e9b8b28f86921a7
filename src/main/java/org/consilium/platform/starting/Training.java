package org.consilium.platform.starting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The run from which Java learns what a start needs (`consilium.training=true`, only while
/// building): from the start page it follows the links to a number of pages, then ends the process.
@Component
class Training {

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void visitAndLeave(ApplicationReadyEvent ready) {
        var context = ready.getApplicationContext();
        var environment = context.getEnvironment();
        if (!environment.getProperty("consilium.training", Boolean.class, false)) {
            return;
        }
        var port = environment.getRequiredProperty("local.server.port");
        new TrainingVisitor("http://127.0.0.1:" + port).visit();
        System.exit(SpringApplication.exit(context));
    }
}
