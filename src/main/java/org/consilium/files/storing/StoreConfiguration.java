package org.consilium.files.storing;

import java.io.IOException;
import java.nio.file.Path;
import org.consilium.files.FilesSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Chooses where files are kept: in the bucket that is configured, else in the data directory.
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(StoreConfiguration.class);

    @Bean
    static FileStore fileStore(FilesSettings settings, Environment environment) throws IOException {
        var bucket = settings.s3();
        if (bucket == null) {
            return new DiskStore(folder(environment).resolve("objects"));
        }
        LOG.info("files are kept in {}", bucket);
        return new S3Store(bucket);
    }

    @Bean
    static Incoming incoming(Environment environment) throws IOException {
        return new Incoming(folder(environment).resolve("incoming"));
    }

    private static Path folder(Environment environment) {
        return Path.of(environment.getProperty("consilium.data", "data")).resolve("files");
    }
}
