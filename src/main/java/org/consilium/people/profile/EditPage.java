package org.consilium.people.profile;

import java.util.List;
import java.util.Map;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// Model of `people/edit`. `hasDraft` says that the form shows what was typed and not saved yet;
/// `verified` that the specialty is not theirs to state.
public record EditPage(
        String handle,
        ProfileForm form,
        Problems problems,
        WorkForm work,
        Problems workProblems,
        List<Work> works,
        Choices choices,
        boolean verified,
        boolean hasDraft,
        int version,
        Photo photo) {

    /// Where the photograph is, and why another one was not taken.
    public record Photo(@Nullable String path, @Nullable Message why) {}

    /// Codes and names in the reader's language.
    public record Choices(
            Map<String, String> specialties,
            Map<String, String> countries,
            Map<String, String> languages) {}

    public EditPage {
        works = List.copyOf(works);
    }

    EditPage refusing(Message photo) {
        return new EditPage(
                handle,
                form,
                problems,
                work,
                workProblems,
                works,
                choices,
                verified,
                hasDraft,
                version,
                new Photo(this.photo.path(), photo));
    }
}
