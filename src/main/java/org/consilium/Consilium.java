package org.consilium;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/// The one process. `./consilium up` starts it. Beans bear their whole class name, so that two
/// modules may use the same word.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Consilium")
public class Consilium {
    private Consilium() {}

    public static void main(String... arguments) {
        SpringApplication.run(Consilium.class, arguments);
    }
}
