package org.consilium.files.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.consilium.files.model.FileType;
import org.junit.jupiter.api.Test;
import org.springframework.http.ContentDisposition;

class FileNameTest {
    @Test
    void keepsAGoodName() {
        assertThat(FileName.of("Röntgen Thorax.jpeg", FileType.JPEG))
                .isEqualTo("Röntgen Thorax.jpeg");
        assertThat(FileName.of("labs.CSV", FileType.TEXT)).isEqualTo("labs.csv");
    }

    @Test
    void saysWhatTheFileIs() {
        assertThat(FileName.of("invoice.exe", FileType.PDF)).isEqualTo("invoice.pdf");
        assertThat(FileName.of("photo.jpg.html", FileType.PNG)).isEqualTo("photo.jpg.png");
        assertThat(FileName.of("scan.webp", FileType.JPEG)).isEqualTo("scan.jpg");
    }

    @Test
    void takesNoPath() {
        assertThat(FileName.of("../../etc/passwd", FileType.TEXT)).isEqualTo("passwd.txt");
        assertThat(FileName.of("C:\\Users\\me\\a.png", FileType.PNG)).isEqualTo("a.png");
        assertThat(FileName.of("/", FileType.PNG)).isEqualTo("file.png");
        assertThat(FileName.of(null, FileType.PNG)).isEqualTo("file.png");
    }

    @Test
    void takesNothingUnseen() {
        assertThat(FileName.of("annex\u202egnp.exe", FileType.PNG)).isEqualTo("annexgnp.png");
        assertThat(FileName.of("a\r\nSet-Cookie: x=1.png", FileType.PNG))
                .isEqualTo("aSet-Cookie- x=1.png");
        assertThat(FileName.of("a\u0000b\u200f.pdf", FileType.PDF)).isEqualTo("ab.pdf");
    }

    @Test
    void cutsALongName() {
        assertThat(FileName.of("ä".repeat(500) + ".pdf", FileType.PDF)).hasSize(104);
    }

    @Property
    void isSafeWhateverWasSent(@ForAll String sent) {
        for (var type : FileType.values()) {
            var name = FileName.of(sent, type);
            assertThat(name.codePointCount(0, name.length())).isBetween(5, 120);
            assertThat(name).doesNotContainPattern("[\\p{C}\\p{Zl}\\p{Zp}/\\\\<>:\"|?*]");
            assertThat(name).doesNotStartWith(".");
            assertThat(type.endings()).anyMatch(ending -> name.endsWith("." + ending));
            assertThat(FileName.of(name, type)).isEqualTo(name);
            assertThat(header(name)).doesNotContain("\r", "\n");
        }
    }

    @Property
    void isSafeAmongTheWorstCharacters(@ForAll("worst") String sent) {
        isSafeWhateverWasSent(sent);
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> worst() {
        return net.jqwik.api.Arbitraries.of(
                        Stream.concat(
                                        Arrays.stream(
                                                "/ \\ .. . \u202e \u2066 \u200d \ufeff \r \n \t \" ' ; % : ? * < > a é 漢 😀 \ud83d .exe .html .jpg .pdf"
                                                        .split(" ")),
                                        Stream.of(" ", "\0", "\u2028"))
                                .toList())
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static String header(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
