package org.consilium.ui;

import org.jspecify.annotations.Nullable;

/// What a controller answers: a template with its model, or a way elsewhere. A value; rendered by
/// the module when the handler has returned.
///
/// The template is named by its path below `src/main/jte`, without ending; it takes `@param
/// org.consilium.ui.Page page` and, if there is a model, `@param … model`.
public record Screen(
        @Nullable String template,
        @Nullable Object model,
        int status,
        @Nullable String location,
        @Nullable Flash flash) {
    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final int SEE_OTHER = 303;

    public static Screen of(String template, Object model) {
        return new Screen(template, model, OK, null, null);
    }

    public static Screen of(String template) {
        return new Screen(template, null, OK, null, null);
    }

    /// To another page, after something was done; `path` is of this instance.
    public static Screen redirect(String path) {
        return new Screen(null, null, SEE_OTHER, path, null);
    }

    /// The form again, because what was typed cannot be taken (422).
    public Screen invalid() {
        return status(UNPROCESSABLE);
    }

    /// The page again, because the state of things refuses the wish (409).
    public Screen refused() {
        return status(CONFLICT);
    }

    public Screen status(int code) {
        return new Screen(template, model, code, location, flash);
    }

    /// Says a sentence on the page that comes next.
    public Screen flash(Message message) {
        return new Screen(template, model, status, location, new Flash(message));
    }

    /// Says a sentence on the page that comes next, with a way to take back what was done: a path
    /// that takes a POST.
    public Screen flash(Message message, String undoPath) {
        return new Screen(template, model, status, location, new Flash(message, undoPath));
    }
}
