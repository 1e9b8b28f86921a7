package org.consilium.audit;

import java.util.regex.Pattern;
import org.consilium.ui.Message;

/// A kind of thing people do or see that is put on record; a constant of the module in which it
/// happens, and in that module's [Deeds]. `code` is dotted and begins with the module
/// (`verification.evidence.view`); it is kept for good, so it is never renamed. `sentence` says it
/// without the person: "Looked at evidence".
public record Deed(String code, Message sentence) {
    private static final Pattern CODE = Pattern.compile("[a-z]+(\\.[a-z]+(-[a-z]+)*){1,3}");
    private static final int LONGEST = 60;

    public Deed {
        if (code.length() > LONGEST || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not the code of a deed: " + code);
        }
    }
}
