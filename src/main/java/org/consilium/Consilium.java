package org.consilium;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/// The one process. `./consilium up` starts it.
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Consilium")
public class Consilium {
    private Consilium() {}

    public static void main(String... arguments) {
        SpringApplication.run(Consilium.class, arguments);
    }
}
