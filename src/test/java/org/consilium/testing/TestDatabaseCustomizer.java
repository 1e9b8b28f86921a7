package org.consilium.testing;

import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/// Gives every Spring test context a fresh database of [TestPostgres], without a word in the test.
///
/// Registered in `META-INF/spring.factories`. All customisers are equal, so contexts are shared as
/// usual.
final class TestDatabaseCustomizer implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new FreshDatabase();
    }

    private record FreshDatabase() implements ContextCustomizer {

        @Override
        public void customizeContext(
                ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            // Files are written below target, not where an installation in this directory has its
            // own.
            var url =
                    Map.<String, Object>of(
                            "consilium.database.url",
                            TestPostgres.fresh().url(),
                            "consilium.data",
                            "target/test-data/" + java.util.UUID.randomUUID());
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("testDatabase", url));
        }
    }
}
