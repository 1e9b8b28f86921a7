package org.consilium.files.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consilium.accounts.PersonalDataWriter;
import org.consilium.files.FileId;
import org.consilium.files.Files;
import org.consilium.files.Samples;
import org.consilium.files.TakeOutcome;
import org.consilium.files.Tray;
import org.consilium.files.Wanted;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.ui.Message;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

@ConsiliumTest
class FilesHolderDbTest {
    private final FilesHolder holder;
    private final Files files;
    private final Ids ids;

    FilesHolderDbTest(FilesHolder holder, Files files, Ids ids) {
        this.holder = holder;
        this.files = files;
        this.ids = ids;
    }

    private FileId taken(Tray tray, String text) {
        var outcome =
                files.take(
                        tray,
                        Wanted.ATTACHMENT,
                        "same name.txt",
                        new ByteArrayResource(Samples.text(text)));
        return ((TakeOutcome.Taken) outcome).file();
    }

    private Map<String, String> exported(MemberId member) {
        var exported = new HashMap<String, String>();
        holder.export(
                member,
                new PersonalDataWriter() {
                    @Override
                    public void rows(String table, Message title, List<String> json) {
                        exported.put(table, String.join("\n", json));
                    }

                    @Override
                    public void file(String name, InputStream content) {
                        try {
                            exported.put(
                                    name,
                                    new String(
                                            content.readAllBytes(),
                                            java.nio.charset.StandardCharsets.UTF_8));
                        } catch (IOException lost) {
                            throw new UncheckedIOException(lost);
                        }
                    }
                });
        return exported;
    }

    @Test
    void handsOutAllAndForgetsWhatIsOnlyTheirs() {
        var member = new MemberId(ids.next());
        var tray = Tray.of(member, "leaving");
        var sent = taken(tray, "with a post");
        files.attach(tray, List.of(sent), "reply", ids.next());
        taken(tray, "never sent");
        assertThat(exported(member))
                .containsEntry("1-same name.txt", "with a post")
                .containsEntry("2-same name.txt", "never sent")
                .hasSize(3);
        var erased = holder.erase(member);
        assertThat(erased.removed()).isEqualTo(1);
        assertThat(erased.kept()).isEqualTo(1);
        assertThat(files.in(tray)).isEmpty();
        assertThat(exported(member)).hasSize(2);
        assertThat(holder.erase(member).removed()).isZero();
    }
}
