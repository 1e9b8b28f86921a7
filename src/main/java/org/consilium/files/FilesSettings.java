package org.consilium.files;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// Settings of this module, below `consilium.files`.
///
/// `largest`: how big one file may be. `quota`: how much each member may keep. `clamd`: the
/// scanner, as `host:port`; empty for none. `s3`: where files are kept; without it, on this
/// machine's disk.
@ConfigurationProperties(prefix = "consilium.files", ignoreUnknownFields = false)
@Validated
public record FilesSettings(
        @DefaultValue("20MB") @NotNull DataSize largest,
        @DefaultValue("500MB") @NotNull DataSize quota,
        @DefaultValue("") @NotNull String clamd,
        @Nullable S3 s3) {

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
