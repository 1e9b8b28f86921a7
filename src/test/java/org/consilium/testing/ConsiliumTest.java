package org.consilium.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/// A test of the whole application over a real PostgreSQL that holds the demo world, through
/// `MockMvc`, with a [TestClock]. Jobs do not run by themselves: a test calls them. All such tests
/// share one context and one database, so each makes what it needs and counts nothing it did not
/// make.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = org.consilium.Consilium.class,
        properties = {
            "consilium.demo=true",
            "consilium.jobs=false",
            "consilium.search.memory=true",
            "consilium.greeting=false",
            // The database goes with the JVM; nobody need say goodbye to it.
            "spring.main.register-shutdown-hook=false"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(TestBeans.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface ConsiliumTest {}
