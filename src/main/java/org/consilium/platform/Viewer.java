package org.consilium.platform;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The person for whom a request is answered; passed explicitly, never read from a thread.
///
/// `member` is null for somebody who is not signed in. `verifiedUntil` is null for a member who
/// never was verified, and may lie in the past: ask [#isVerified]. `waitingRoles` are theirs too
/// but not in force, because they signed in without a second factor.
public record Viewer(
        @Nullable MemberId member,
        String name,
        Audience audience,
        Set<Role> roles,
        @Nullable Instant verifiedUntil,
        Locale locale,
        ZoneId zone,
        Set<Role> waitingRoles) {

    public Viewer {
        roles = Set.copyOf(roles);
        waitingRoles = Set.copyOf(waitingRoles);
    }

    /// Somebody whose roles are all in force.
    public Viewer(
            @Nullable MemberId member,
            String name,
            Audience audience,
            Set<Role> roles,
            @Nullable Instant verifiedUntil,
            Locale locale,
            ZoneId zone) {
        this(member, name, audience, roles, verifiedUntil, locale, zone, Set.of());
    }

    public static Viewer anonymous(Locale locale, ZoneId zone) {
        return new Viewer(null, "", Audience.PATIENT, Set.of(), null, locale, zone);
    }

    public boolean isSignedIn() {
        return member != null;
    }

    /// The member's id. Call it only behind a route or gate that lets nobody in who is not signed
    /// in; elsewhere it answers like a page that is not there.
    public MemberId id() {
        if (member == null) {
            throw new NotFound();
        }
        return member;
    }

    public boolean is(MemberId other) {
        return other.equals(member);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /// As they would be with their waiting roles in force: only to tell them where these lead.
    public Viewer withWaitingRoles() {
        return waitingRoles.isEmpty()
                ? this
                : new Viewer(
                        member,
                        name,
                        audience,
                        waitingRoles,
                        verifiedUntil,
                        locale,
                        zone,
                        waitingRoles);
    }

    public boolean isClinician() {
        return isSignedIn() && audience == Audience.CLINICIAN;
    }

    public boolean isVerified(Instant now) {
        return isClinician() && verifiedUntil != null && now.isBefore(verifiedUntil);
    }
}
