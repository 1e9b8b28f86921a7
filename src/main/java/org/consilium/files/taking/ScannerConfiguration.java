package org.consilium.files.taking;

import org.consilium.files.FilesSettings;
import org.consilium.files.Scanner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Chooses the scanner: the one that is configured, else none.
@Configuration(proxyBeanMethods = false)
class ScannerConfiguration {
    @Bean
    static Scanner scanner(FilesSettings settings) {
        return settings.clamd().isBlank()
                ? file -> Scanner.Verdict.CLEAN
                : new ClamdScanner(settings.clamd());
    }
}
