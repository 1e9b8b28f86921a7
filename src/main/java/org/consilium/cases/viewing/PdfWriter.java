package org.consilium.cases.viewing;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.consilium.files.FileId;
import org.consilium.files.Files;
import org.consilium.platform.Id;
import org.consilium.ui.Attachment;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Makes a tagged PDF of a page of ours. It loads nothing but the images it is given, one document
/// at a time, because each is made in memory.
@Component
class PdfWriter {
    private static final int PATIENCE_SECONDS = 20;
    private static final String IMAGE = "image:";

    /// Comes with the library that writes PDF, under the Open Font License: Latin, Greek, Cyrillic.
    private static final String FONT = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Files files;
    private final Font letters;
    private final String css;
    private final Semaphore oneAtATime = new Semaphore(1, true);

    PdfWriter(Files files) throws IOException, FontFormatException {
        this.files = files;
        try (var font = font()) {
            this.letters = Font.createFont(Font.TRUETYPE_FONT, font);
        }
        this.css =
                new ClassPathResource("cases/sheet.css").getContentAsString(StandardCharsets.UTF_8);
    }

    private static InputStream font() throws IOException {
        return new ClassPathResource(FONT).getInputStream();
    }

    PdfOutcome write(byte[] html, List<Attachment> images) throws IOException {
        var document = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        var text = document.text().replaceAll("\\s", " ");
        if (letters.canDisplayUpTo(text) >= 0 || isTurned(text)) {
            return new PdfOutcome.LettersMissing();
        }
        try {
            if (!oneAtATime.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return new PdfOutcome.Busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new PdfOutcome.Busy();
        }
        try {
            return new PdfOutcome.Written(written(document, images));
        } finally {
            oneAtATime.release();
        }
    }

    /// What runs from right to left would be set from left to right.
    private static boolean isTurned(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    private byte[] written(Document document, List<Attachment> images) throws IOException {
        document.head().appendElement("style").appendText(css);
        var known =
                images.stream()
                        .collect(
                                Collectors.toMap(
                                        Attachment::largePath,
                                        image -> IMAGE + image.id(),
                                        (one, same) -> one));
        var out = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> opened(), "Liberation Sans")
                .useUriResolver((base, uri) -> known.get(uri))
                .useProtocolsStreamImplementation(source(), "image")
                .withProducer("Consilium")
                .withW3cDocument(new W3CDom().fromJsoup(document), "")
                .toStream(out)
                .run();
        return out.toByteArray();
    }

    private static InputStream opened() {
        try {
            return font();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private FSStreamFactory source() {
        return uri -> new Image(uri.substring(IMAGE.length()));
    }

    /// An image of the case, opened when it is drawn.
    private final class Image implements FSStream {
        private final String id;

        Image(String id) {
            this.id = id;
        }

        @Override
        public InputStream getStream() {
            try {
                var file = Id.parse(id).map(FileId::new);
                return file.isEmpty()
                        ? InputStream.nullInputStream()
                        : files.open(file.get()).orElseGet(InputStream::nullInputStream);
            } catch (IOException unreachable) {
                throw new UncheckedIOException(unreachable);
            }
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
