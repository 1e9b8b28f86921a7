package org.consilium.files.storing;

import java.io.IOException;
import java.util.List;
import org.consilium.files.model.LooseObjectRepository;
import org.consilium.files.model.Rendition;
import org.consilium.platform.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Deletes a loose object at once, where waiting for the collection would be too long. What cannot
/// be reached now is collected later.
@Component
public class EraseObject {
    private static final Logger LOG = LoggerFactory.getLogger(EraseObject.class);

    private final FileStore store;
    private final LooseObjectRepository objects;
    private final Database database;

    EraseObject(FileStore store, LooseObjectRepository objects, Database database) {
        this.store = store;
        this.objects = objects;
        this.database = database;
    }

    /// `key` has been noted as loose.
    public void erase(String key) {
        try {
            for (var rendition : Rendition.values()) {
                store.delete(new ObjectKey(key, rendition));
            }
        } catch (IOException unreachable) {
            LOG.warn("an object is left to the collection: {}", unreachable.toString());
            return;
        }
        database.inTransaction(() -> objects.forget(List.of(key)));
    }
}
