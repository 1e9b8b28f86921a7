package org.consilium.files.storing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.consilium.files.model.Rendition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStoreTest implements FileStoreContract {
    @TempDir Path root;

    private DiskStore store;

    @BeforeEach
    void open() throws IOException {
        store = new DiskStore(root);
    }

    @Override
    public FileStore store() {
        return store;
    }

    @Test
    void showsNothingHalf() throws IOException {
        var key = new ObjectKey(ObjectKey.random(), Rendition.FULL);
        var folder = root.resolve(key.base().substring(0, 2)).resolve(key.base().substring(2, 4));
        Files.createDirectories(folder);
        Files.write(folder.resolve(key.name() + ".part"), new byte[10]);
        assertThat(store.open(key, 0, 10)).isEmpty();
        var found = new ArrayList<ObjectKey>();
        store.forEach(found::add);
        assertThat(found).isEmpty();
    }

    @Test
    void leavesItsDirectoryByNoKey() {
        assertThatThrownBy(() -> new ObjectKey("../../../../etc/passwd..........", Rendition.FULL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
