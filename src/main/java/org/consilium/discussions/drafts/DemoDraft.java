package org.consilium.discussions.drafts;

import java.util.Map;
import org.consilium.discussions.Place;
import org.consilium.discussions.ThreadKind;
import org.consilium.files.Files;
import org.consilium.files.TakeOutcome;
import org.consilium.files.Wanted;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.consilium.ui.Problems;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/// A question of the demo world that is still being written, with a picture that tells a name.
@Component
public class DemoDraft {
    private final Drafts drafts;
    private final Files files;
    private final Ids ids;

    DemoDraft(Drafts drafts, Files files, Ids ids) {
        this.drafts = drafts;
        this.files = files;
        this.ids = ids;
    }

    public void tell(Viewer writer, Place place) {
        var key = new DraftKey.Start(ThreadKind.QUESTION, place);
        var form =
                new DraftForm(
                        "Erosions on one side only: what would you rule out first?",
                        "A woman in her sixties, swelling of three joints of the left hand for two months, normal CRP, no antibodies.",
                        "erosions",
                        "rheumatology",
                        new MemberId(ids.next()).shortForm(),
                        0);
        drafts.save(writer, key, form);
        var scan = new ByteArrayResource(DemoScan.draw());
        if (files.take(key.tray(writer.id()), Wanted.ATTACHMENT, "left hand.png", scan)
                instanceof TakeOutcome.Taken taken) {
            files.describe(
                    writer.id(),
                    Map.of(taken.file(), "Radiograph of a left hand, drawn"),
                    Problems.none());
        }
    }
}
