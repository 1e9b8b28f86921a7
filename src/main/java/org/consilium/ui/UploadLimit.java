package org.consilium.ui;

/// How large a file may be that a form takes; answered by the module that takes them.
public interface UploadLimit {
    long megabytes();
}
