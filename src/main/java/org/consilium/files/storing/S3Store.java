package org.consilium.files.storing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.consilium.files.FilesSettings;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Objects in a bucket of an S3-compatible store: Amazon's, MinIO, Ceph, Garage. A store shows an
/// object when its upload is complete, so nothing half is seen.
public final class S3Store implements FileStore, AutoCloseable {
    private static final int NOT_FOUND = 404;
    private static final int NO_SUCH_RANGE = 416;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final S3Client client;
    private final String bucket;

    public S3Store(FilesSettings.S3 settings) {
        this.bucket = settings.bucket();
        this.client =
                S3Client.builder()
                        .endpointOverride(settings.endpoint())
                        .region(Region.of(settings.region()))
                        .forcePathStyle(true)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create(
                                                settings.accessKey(), settings.secretKey())))
                        // The newer checksums are Amazon's own; others refuse them or know none.
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                        .httpClientBuilder(
                                UrlConnectionHttpClient.builder()
                                        .connectionTimeout(PATIENCE)
                                        .socketTimeout(PATIENCE))
                        .build();
    }

    @Override
    public void put(ObjectKey key, Path file) throws IOException {
        try {
            client.putObject(put -> put.bucket(bucket).key(key.name()), RequestBody.fromFile(file));
        } catch (SdkException failed) {
            throw new IOException("the store took no object", failed);
        }
    }

    @Override
    public Optional<Opened> open(ObjectKey key, long from, long length) throws IOException {
        try {
            var range = range(from, length);
            var bytes = client.getObject(get -> get.bucket(bucket).key(key.name()).range(range));
            return Optional.of(opened(bytes, from, length));
        } catch (S3Exception refused) {
            if (refused.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            if (refused.statusCode() == NO_SUCH_RANGE) {
                return beyond(key);
            }
            throw new IOException("the store gave no object", refused);
        } catch (SdkException failed) {
            throw new IOException("the store could not be reached", failed);
        }
    }

    private static @Nullable String range(long from, long length) {
        boolean toTheEnd = length > Long.MAX_VALUE - from - 1;
        if (from == 0 && toTheEnd) {
            return null;
        }
        return "bytes=" + from + "-" + (toTheEnd ? "" : from + length - 1);
    }

    /// The object ends before `from`.
    private Optional<Opened> beyond(ObjectKey key) {
        long size = client.headObject(head -> head.bucket(bucket).key(key.name())).contentLength();
        return Optional.of(new Opened(size, java.io.InputStream.nullInputStream()));
    }

    /// A store may answer with the whole, whatever was asked; where it does not, what it says of
    /// the range ends with the whole size: `bytes 0-99/1234`.
    private static Opened opened(
            ResponseInputStream<GetObjectResponse> bytes, long from, long length)
            throws IOException {
        var range = bytes.response().contentRange();
        if (range != null) {
            return new Opened(Long.parseLong(range.substring(range.lastIndexOf('/') + 1)), bytes);
        }
        long size = bytes.response().contentLength();
        bytes.skipNBytes(Math.min(from, size));
        return new Opened(size, new FirstBytes(bytes, length));
    }

    @Override
    public void delete(ObjectKey key) throws IOException {
        try {
            client.deleteObject(delete -> delete.bucket(bucket).key(key.name()));
        } catch (S3Exception refused) {
            if (refused.statusCode() != NOT_FOUND) {
                throw new IOException("the store deleted no object", refused);
            }
        } catch (SdkException failed) {
            throw new IOException("the store could not be reached", failed);
        }
    }

    @Override
    public void forEach(Consumer<ObjectKey> reader) throws IOException {
        try {
            client.listObjectsV2Paginator(list -> list.bucket(bucket)).contents().stream()
                    .map(object -> ObjectKey.parse(object.key()))
                    .flatMap(Optional::stream)
                    .forEach(reader);
        } catch (SdkException failed) {
            throw new IOException("the store could not be reached", failed);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
