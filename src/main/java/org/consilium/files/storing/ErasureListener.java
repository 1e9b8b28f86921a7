package org.consilium.files.storing;

import org.consilium.files.FilesErased;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Deletes the objects of erased files within seconds.
@Component
class ErasureListener {
    private final EraseObject eraseObject;

    ErasureListener(EraseObject eraseObject) {
        this.eraseObject = eraseObject;
    }

    @ApplicationModuleListener
    void on(FilesErased erased) {
        erased.keys().forEach(eraseObject::erase);
    }
}
