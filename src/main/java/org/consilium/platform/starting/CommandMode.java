package org.consilium.platform.starting;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Before anything starts: a process that was given a [org.consilium.platform.Command] serves no
/// page, runs no job, tells no demo. Registered in `META-INF/spring.factories`.
final class CommandMode implements EnvironmentPostProcessor {
    CommandMode() {}

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        var words =
                environment.getProperty(
                        CommandLinePropertySource.DEFAULT_NON_OPTION_ARGS_PROPERTY_NAME, "");
        if (!words.isEmpty()) {
            var settings =
                    Map.<String, Object>of(
                            "server.port", "-1",
                            "consilium.jobs", "false",
                            "consilium.demo", "false");
            environment.getPropertySources().addFirst(new MapPropertySource("command", settings));
        }
    }
}
