package org.consilium.platform;

/// The two worlds kept apart: nobody is in both.
public enum Audience {
    CLINICIAN,
    PATIENT
}
