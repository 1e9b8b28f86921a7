package org.consilium.people.profile;

import java.text.Collator;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.consilium.people.Bylines;
import org.consilium.people.Languages;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.verification.Specialties;
import org.consilium.verification.Specialty;
import org.springframework.stereotype.Component;

/// Makes the edit page: with what is saved, with the draft, or with what came back.
@Component
class EditPages {
    private final ProfileRepository profiles;
    private final WorkRepository works;
    private final DraftRepository drafts;
    private final Bylines bylines;
    private final Specialties specialties;
    private final Clock clock;

    EditPages(
            ProfileRepository profiles,
            WorkRepository works,
            DraftRepository drafts,
            Bylines bylines,
            Specialties specialties,
            Clock clock) {
        this.profiles = profiles;
        this.works = works;
        this.drafts = drafts;
        this.bylines = bylines;
        this.specialties = specialties;
        this.clock = clock;
    }

    /// What was typed last, else what is saved.
    EditPage of(Viewer viewer) {
        return of(viewer, WorkForm.EMPTY, Problems.none());
    }

    /// The page with the reason why a photograph was not taken.
    EditPage of(Viewer viewer, Message whyNoPhoto) {
        return of(viewer).refusing(whyNoPhoto);
    }

    EditPage of(Viewer viewer, WorkForm work, Problems workProblems) {
        var draft = drafts.find(viewer.id());
        var form =
                draft.map(typed -> ProfileForm.of(typed.fields()))
                        .orElseGet(() ->
                                ProfileForm.of(profiles.read(viewer.id()).orElse(Profile.EMPTY)));
        return page(
                viewer,
                form,
                Problems.none(),
                work,
                workProblems,
                draft.map(DraftRepository.Draft::version).orElse(0));
    }

    EditPage of(Viewer viewer, ProfileForm form, Problems problems) {
        int version = drafts.find(viewer.id()).map(DraftRepository.Draft::version).orElse(0);
        return page(viewer, form, problems, WorkForm.EMPTY, Problems.none(), version);
    }

    private EditPage page(
            Viewer viewer,
            ProfileForm form,
            Problems problems,
            WorkForm work,
            Problems workProblems,
            int version) {
        var reader = viewer.locale();
        var shown = profiles.shown(viewer.id());
        var photo = shown.photo();
        return new EditPage(
                shown.handle(),
                form,
                problems,
                work,
                workProblems,
                works.list(viewer.id()),
                choices(reader),
                viewer.isVerified(clock.instant()),
                version > 0,
                version,
                new EditPage.Photo(photo == null ? null : photo.thumbnailPath(), null));
    }

    private EditPage.Choices choices(Locale reader) {
        return new EditPage.Choices(
                byName(
                        reader,
                        specialties.all().stream().map(Specialty::code).toList(),
                        code -> bylines.specialty(reader, code)),
                byName(
                        reader,
                        List.of(Locale.getISOCountries()),
                        code -> Bylines.country(reader, code)),
                Languages.names(reader));
    }

    private static Map<String, String> byName(
            Locale reader, List<String> codes, UnaryOperator<String> nameOf) {
        var byName = new TreeMap<String, String>(Collator.getInstance(reader));
        codes.forEach(code -> byName.put(nameOf.apply(code), code));
        var names = new LinkedHashMap<String, String>();
        byName.forEach((name, code) -> names.put(code, name));
        return names;
    }
}
