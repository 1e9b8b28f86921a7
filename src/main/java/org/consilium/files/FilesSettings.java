package org.consilium.files;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Settings of this module, below `consilium.files`.
///
/// `clamd`: the scanner, as `host:port`; empty for none. `s3`: where files are kept; without it, on
/// this machine's disk. How large files may be is for administrators to choose: [FileLimits].
@ConfigurationProperties(prefix = "consilium.files")
@Validated
public record FilesSettings(@DefaultValue("") @NotNull String clamd, @Nullable S3 s3) {

    /// A bucket of an S3-compatible store, which must exist.
    public record S3(
            @NotNull URI endpoint,
            @DefaultValue("us-east-1") @NotBlank String region,
            @NotBlank String bucket,
            @NotBlank String accessKey,
            @NotBlank String secretKey) {
        /// Settings are printed at times; this one holds a key.
        @Override
        public String toString() {
            return "S3[" + endpoint + "/" + bucket + "]";
        }
    }
}
