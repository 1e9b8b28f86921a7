package org.consilium.discussions;

/// What a thread begins with. Only a question is answered, and widens while it is not.
public enum ThreadKind {
    QUESTION,
    ARTICLE
}
