package org.consilium.people.profile;

import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// Clinicians see clinicians. Patients see no profile and have none.
@Component
class ProfileAccess {
    private final ProfileRepository profiles;

    ProfileAccess(ProfileRepository profiles) {
        this.profiles = profiles;
    }

    Clinician toRead(Viewer viewer, String handle) {
        if (!viewer.isClinician()) {
            throw new NotFound();
        }
        return profiles.find(viewer.id(), handle).orElseThrow(NotFound::new);
    }
}
