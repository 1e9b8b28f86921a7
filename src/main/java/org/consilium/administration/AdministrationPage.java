package org.consilium.administration;

import java.util.List;
import org.consilium.administration.growth.Growth;
import org.consilium.ui.AdminPage;
import org.consilium.ui.AdminPage.Pulse;
import org.consilium.ui.AdminPage.Section;
import org.consilium.ui.Message;

/// Model of `administration/list`.
public record AdministrationPage(List<Line> lines, List<Growth.Course> courses) {
    /// A page, how much waits on it, and whether the viewer may open it.
    public record Line(AdminPage page, Pulse pulse, boolean open) {}

    public AdministrationPage {
        lines = List.copyOf(lines);
        courses = List.copyOf(courses);
    }

    public List<Section> sections() {
        return lines.stream().map(line -> line.page().section()).distinct().toList();
    }

    public List<Line> in(Section section) {
        return lines.stream().filter(line -> line.page().section() == section).toList();
    }

    public static Message title(Section section) {
        return switch (section) {
            case WAITING -> Message.of("What waits for people");
            case PEOPLE -> Message.of("People");
            case INSTANCE -> Message.of("This instance");
            case WORKINGS -> Message.of("How it works");
        };
    }
}
