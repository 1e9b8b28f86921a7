package org.consilium.ui;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/// Refuses text that PostgreSQL cannot keep as it is: the NUL character, and halves of surrogate
/// pairs. What is taken comes back as it was typed, so nothing is cut out silently.
@ControllerAdvice
class PlainText {
    @InitBinder
    void prepare(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new Editor());
    }

    private static final class Editor extends PropertyEditorSupport {
        @Override
        public void setAsText(@Nullable String text) {
            if (text != null && !isKept(text)) {
                throw new IllegalArgumentException("characters that cannot be kept");
            }
            setValue(text);
        }
    }

    static boolean isKept(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
