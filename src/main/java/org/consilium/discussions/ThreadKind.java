package org.consilium.discussions;

/// What a thread begins with. Only a question is answered, and widens while it is not. A case is
/// shown and changed by the module that owns it, its [ThreadFace].
public enum ThreadKind {
    QUESTION,
    ARTICLE,
    CASE
}
