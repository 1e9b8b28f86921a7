package org.consilium.files.storing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import org.consilium.files.model.Rendition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every store promises.
interface FileStoreContract {
    FileStore store();

    private static ObjectKey key() {
        return new ObjectKey(ObjectKey.random(), Rendition.FULL);
    }

    private static Path file(Path folder, byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "content", ""), content);
    }

    private byte[] read(ObjectKey key, long from, long length) throws IOException {
        try (var bytes = store().open(key, from, length).orElseThrow().bytes()) {
            return bytes.readAllBytes();
        }
    }

    @Test
    default void givesBackWhatItTook(@TempDir Path folder) throws IOException {
        var content = new byte[300_000];
        new Random(1).nextBytes(content);
        var key = key();
        store().put(key, file(folder, content));
        assertThat(read(key, 0, Long.MAX_VALUE)).isEqualTo(content);
        assertThat(store().open(key, 0, 10).orElseThrow().size()).isEqualTo(content.length);
    }

    @Test
    default void givesAPart(@TempDir Path folder) throws IOException {
        var key = key();
        store().put(key, file(folder, new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
        assertThat(read(key, 3, 4)).containsExactly(3, 4, 5, 6);
        assertThat(read(key, 8, 100)).containsExactly(8, 9);
        assertThat(read(key, 8, Long.MAX_VALUE)).containsExactly(8, 9);
        assertThat(read(key, 50, 10)).isEmpty();
        assertThat(store().open(key, 3, 4).orElseThrow().size()).isEqualTo(10);
    }

    @Test
    default void hasNotWhatItNeverTook() throws IOException {
        assertThat(store().open(key(), 0, 10)).isEmpty();
        store().delete(key());
    }

    @Test
    default void forgetsWhatWasDeleted(@TempDir Path folder) throws IOException {
        var key = key();
        store().put(key, file(folder, new byte[10]));
        store().delete(key);
        store().delete(key);
        assertThat(store().open(key, 0, 10)).isEmpty();
    }

    @Test
    default void namesAllItHas(@TempDir Path folder) throws IOException {
        var full = key();
        var thumbnail = new ObjectKey(full.base(), Rendition.THUMBNAIL);
        store().put(full, file(folder, new byte[10]));
        store().put(thumbnail, file(folder, new byte[5]));
        var found = new ArrayList<ObjectKey>();
        store().forEach(found::add);
        assertThat(found).contains(full, thumbnail);
    }

    @Test
    default void keepsAnEmptyObject(@TempDir Path folder) throws IOException {
        var key = key();
        store().put(key, file(folder, new byte[0]));
        assertThat(read(key, 0, Long.MAX_VALUE)).isEmpty();
    }
}
