package org.consilium.search.index;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.consilium.platform.Item;
import org.consilium.search.SearchDocument;

/// Documents as the index keeps them.
public final class Documents {
    /// Of a long text the beginning is kept to be shown; all of it is found.
    private static final int SHOWN = 6_000;

    private Documents() {}

    public static Document of(SearchDocument from) {
        var document = new Document();
        document.add(new StringField(Fields.KEY, key(from.item()), Field.Store.YES));
        from.tokens()
                .forEach(token ->
                        document.add(
                                new SortedSetDocValuesField(Fields.TOKEN, new BytesRef(token))));
        words(document, from);
        filters(document, from);
        long created = from.createdAt().toEpochMilli();
        document.add(new LongPoint(Fields.CREATED, created));
        document.add(new NumericDocValuesField(Fields.CREATED, created));
        document.add(new StoredField(Fields.CREATED, created));
        document.add(
                new NumericDocValuesField(Fields.TIE, from.item().id().getLeastSignificantBits()));
        return document;
    }

    private static void words(Document document, SearchDocument from) {
        var body = from.body();
        document.add(new TextField(Fields.NAME, from.authorName(), Field.Store.NO));
        document.add(new TextField(Fields.TITLE, from.title(), Field.Store.YES));
        if (!repeats(body, from.title())) {
            document.add(new TextField(Fields.TEXT, from.title(), Field.Store.NO));
        }
        document.add(new TextField(Fields.TEXT, body, Field.Store.NO));
        document.add(
                new StoredField(
                        Fields.BODY, body.length() > SHOWN ? body.substring(0, SHOWN) : body));
    }

    /// A title that is only how the text begins is not counted twice.
    private static boolean repeats(String body, String title) {
        var cut = title.endsWith("…") ? title.substring(0, title.length() - 1) : title;
        return body.startsWith(cut);
    }

    private static void filters(Document document, SearchDocument from) {
        document.add(new StringField(Fields.SHAPE, from.shape().name(), Field.Store.YES));
        document.add(new StringField(Fields.PROGRESS, from.progress().name(), Field.Store.YES));
        if (from.author() != null) {
            var author = from.author().value().toString();
            document.add(new StringField(Fields.AUTHOR, author, Field.Store.YES));
        }
        if (from.place() != null) {
            document.add(new StringField(Fields.PLACE, key(from.place()), Field.Store.YES));
        }
        if (from.specialty() != null) {
            document.add(new StringField(Fields.SPECIALTY, from.specialty(), Field.Store.NO));
        }
        for (var tag : from.tags()) {
            document.add(new StringField(Fields.TAG, lower(tag), Field.Store.NO));
            if (from.shape() != SearchDocument.Shape.REPLY) {
                document.add(new StringField(Fields.LABEL, lower(tag), Field.Store.NO));
            }
        }
        for (var reference : from.references()) {
            document.add(new StringField(Fields.REFERENCE, lower(reference), Field.Store.NO));
        }
        from.facets()
                .forEach((name, value) ->
                        document.add(
                                new StringField(
                                        Fields.FACET, facet(name, value), Field.Store.YES)));
    }

    /// How a choice is written in the index.
    public static String facet(String name, String value) {
        return name + "=" + value;
    }

    /// How an item is named in the index.
    public static String key(Item item) {
        return item.kind() + ":" + item.id();
    }

    public static Item item(String key) {
        var parts = List.of(key.split(":", 2));
        return new Item(parts.getFirst(), UUID.fromString(parts.getLast()));
    }

    static Term term(Item item) {
        return new Term(Fields.KEY, key(item));
    }

    /// How tags and references are compared.
    public static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
