package org.consilium.search.index;

/// Names of the fields of a document in the index.
public final class Fields {
    /// Which item it is: kind, colon, id. Stored.
    public static final String KEY = "key";

    /// Who may find it; only checked, never looked up.
    public static final String TOKEN = "token";

    /// Words of the title, as typed and stemmed. Stored, to look for more of the kind.
    public static final String TITLE = "title";

    /// Words of title and text, as typed and stemmed, with signs of what they mean.
    public static final String TEXT = "text";

    /// The text, only stored, for what is shown of it.
    public static final String BODY = "body";

    /// Words of the author's name, as typed.
    public static final String NAME = "name";

    public static final String SHAPE = "shape";
    public static final String AUTHOR = "author";
    public static final String PLACE = "place";
    public static final String SPECIALTY = "specialty";
    public static final String TAG = "tag";

    /// A tag as a word that finds: of what was tagged itself, not of replies below it.
    public static final String LABEL = "label";

    public static final String REFERENCE = "reference";
    public static final String PROGRESS = "progress";

    /// What else one can choose by, as `name=value`. Stored.
    public static final String FACET = "facet";

    /// Milliseconds; a point and a doc value.
    public static final String CREATED = "created";

    /// Half of the id: parts what is equal in an order.
    public static final String TIE = "tie";

    private Fields() {}
}
