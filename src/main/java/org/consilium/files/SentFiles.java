package org.consilium.files;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consilium.platform.Id;
import org.consilium.ui.Attachment;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/// What a form with `ui/file-field` came with; an argument of a handler. `files` are new ones,
/// `listed` those it showed, `dropped` those whose button was pressed, `texts` the descriptions
/// typed, `reviewed` the pictures that are ticked, with the revision the tick was made for. `shown`
/// says that the form had the field at all: another one says nothing of files. `redacted` is the
/// picture whose button leads away from the form to black out parts of it.
public record SentFiles(
        List<MultipartFile> files,
        List<FileId> listed,
        List<FileId> dropped,
        Map<FileId, String> texts,
        Map<FileId, Integer> reviewed,
        boolean shown,
        boolean stays,
        @Nullable FileId redacted) {
    private static final String TEXT = "alt-";
    private static final String REVIEWED = "reviewed-";

    private static final Pattern REVISION = Pattern.compile("[0-9]{1,6}");

    public SentFiles {
        files = List.copyOf(files);
        listed = List.copyOf(listed);
        dropped = List.copyOf(dropped);
        texts = Map.copyOf(texts);
        reviewed = Map.copyOf(reviewed);
    }

    /// A form that says nothing of files.
    public static SentFiles none() {
        return new SentFiles(
                List.of(), List.of(), List.of(), Map.of(), Map.of(), false, false, null);
    }

    static SentFiles of(HttpServletRequest request) {
        var dropped = ids(request, "drop");
        return new SentFiles(
                files(request),
                ids(request, "attached"),
                dropped,
                texts(request),
                reviewed(request),
                request.getParameter("attachments") != null,
                !dropped.isEmpty() || request.getParameter("attach") != null,
                ids(request, "redact").stream().findFirst().orElse(null));
    }

    /// Where a form goes that was saved: `back` to itself, or on to the page that blacks out parts
    /// of one of its pictures, which leads back.
    public String wayFrom(String back) {
        return redacted == null ? back : redacted.redactionPath(back);
    }

    /// The same with other descriptions.
    public SentFiles with(Map<FileId, String> descriptions) {
        return new SentFiles(
                files, listed, dropped, descriptions, reviewed, shown, stays, redacted);
    }

    /// Files as the form describes them, which may not be kept yet.
    public List<Attachment> described(List<Attachment> shown) {
        return shown.stream()
                .map(file ->
                        Id.parse(file.id())
                                .map(FileId::new)
                                .map(texts::get)
                                .map(file::described)
                                .orElse(file))
                .toList();
    }

    /// Whether there is anything to do with files.
    public boolean isAny() {
        return !files.isEmpty() || !listed.isEmpty() || !dropped.isEmpty();
    }

    private static List<MultipartFile> files(HttpServletRequest request) {
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return multipart == null
                ? List.of()
                : multipart.getFiles("file").stream().filter(SentFiles::isChosen).toList();
    }

    /// A file field in which nothing was chosen sends a file without name and content.
    private static boolean isChosen(MultipartFile file) {
        var name = file.getOriginalFilename();
        return !file.isEmpty() || (name != null && !name.isEmpty());
    }

    private static List<FileId> ids(HttpServletRequest request, String field) {
        return values(request, field)
                .flatMap(value -> Id.parse(value).stream())
                .map(FileId::new)
                .distinct()
                .limit(Files.MOST * 2L)
                .toList();
    }

    private static Stream<String> values(HttpServletRequest request, String field) {
        String @Nullable [] values = request.getParameterValues(field);
        return values == null ? Stream.empty() : Stream.of(values);
    }

    private static Map<FileId, String> texts(HttpServletRequest request) {
        var texts = new LinkedHashMap<FileId, String>();
        for (var file : ids(request, "attached")) {
            values(request, TEXT + file.shortForm())
                    .findFirst()
                    .ifPresent(text -> texts.put(file, text.replace("\0", "").strip()));
        }
        return texts;
    }

    private static Map<FileId, Integer> reviewed(HttpServletRequest request) {
        var reviewed = new LinkedHashMap<FileId, Integer>();
        for (var file : ids(request, "attached")) {
            values(request, REVIEWED + file.shortForm())
                    .filter(value -> REVISION.matcher(value).matches())
                    .findFirst()
                    .ifPresent(value -> reviewed.put(file, Integer.valueOf(value)));
        }
        return reviewed;
    }
}
