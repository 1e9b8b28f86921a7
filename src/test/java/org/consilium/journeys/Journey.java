package org.consilium.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/// A test in a browser, against a server on a port of its own with the real clock. All journeys
/// share one server, so each makes what it needs.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = org.consilium.Consilium.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "consilium.demo=true",
            "consilium.jobs=true",
            "consilium.data=target/journeys",
            "consilium.greeting=false",
            "consilium.platform.undo-sending=1",
            "spring.main.register-shutdown-hook=false"
        })
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface Journey {}
