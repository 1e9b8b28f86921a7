package org.consilium.files.storing;

import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import java.net.URI;
import org.consilium.files.FilesSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// The same contract over HTTP, against a server that speaks S3.
class S3StoreTest implements FileStoreContract {
    private static final String BUCKET = "consilium";

    private static final LocalS3 SERVER =
            LocalS3.builder().mode(LocalS3Mode.IN_MEMORY).port(-1).build();
    private static S3Store store;

    @BeforeAll
    static void start() {
        SERVER.start();
        var endpoint = URI.create("http://127.0.0.1:" + SERVER.getPort());
        try (var client =
                S3Client.builder()
                        .endpointOverride(endpoint)
                        .region(Region.US_EAST_1)
                        .forcePathStyle(true)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create("key", "secret")))
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .build()) {
            client.createBucket(create -> create.bucket(BUCKET));
        }
        store = new S3Store(new FilesSettings.S3(endpoint, "us-east-1", BUCKET, "key", "secret"));
    }

    @AfterAll
    static void stop() {
        store.close();
        SERVER.shutdown();
    }

    @Override
    public FileStore store() {
        return store;
    }
}
