package org.consilium.administration.announcing;

import org.consilium.platform.Viewer;
import org.consilium.ui.Message;

/// Whom an announcement is for.
public enum Readers {
    EVERYBODY("Everybody, also who is not signed in"),
    MEMBERS("Every member"),
    CLINICIANS("Clinicians"),
    PATIENTS("Patients");

    private final String english;

    Readers(String english) {
        this.english = english;
    }

    public Message label() {
        return Message.of(english);
    }

    boolean include(Viewer viewer) {
        return switch (this) {
            case EVERYBODY -> true;
            case MEMBERS -> viewer.isSignedIn();
            case CLINICIANS -> viewer.isClinician();
            case PATIENTS -> viewer.isSignedIn() && !viewer.isClinician();
        };
    }
}
