package org.consilium.verification.registry;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Before anything starts: a process that only imports serves no page, runs no job, tells no demo.
/// Registered in `META-INF/spring.factories`.
final class NpiImportMode implements EnvironmentPostProcessor {
    NpiImportMode() {}

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        var words =
                environment.getProperty(
                        CommandLinePropertySource.DEFAULT_NON_OPTION_ARGS_PROPERTY_NAME, "");
        if (words.equals(NpiImportCommand.WORD) || words.startsWith(NpiImportCommand.WORD + ",")) {
            var settings =
                    Map.<String, Object>of(
                            "server.port", "-1",
                            "consilium.jobs", "false",
                            "consilium.demo", "false");
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("npi-import", settings));
        }
    }
}
