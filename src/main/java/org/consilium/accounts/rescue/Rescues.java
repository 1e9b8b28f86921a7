package org.consilium.accounts.rescue;

import org.consilium.accounts.Sessions;
import org.consilium.accounts.factors.FactorChanges;
import org.consilium.accounts.model.AccountDeeds;
import org.consilium.accounts.model.SecondFactors;
import org.consilium.accounts.passkeys.Passkeys;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes all factors of a member away who cannot use any of them. Their password stays, so nobody
/// gets in by this alone; every session ends, the member is told, and it is on record with its
/// reason.
@Component
class Rescues {
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final FactorChanges changes;
    private final Sessions sessions;
    private final Audit audit;

    Rescues(
            SecondFactors factors,
            Passkeys passkeys,
            FactorChanges changes,
            Sessions sessions,
            Audit audit) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.changes = changes;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Transactional
    public void rescue(Viewer administrator, MemberId member, String reason) {
        passkeys.removeAll(member);
        factors.removeApp(member);
        sessions.endAll(member, null);
        audit.record(Note.of(administrator, AccountDeeds.RESCUE).whose(member).because(reason));
        changes.tell(
                member,
                Message.of(
                        "An administrator took your passkeys and your authenticator app away, so"
                                + " that you can sign in again by your password. If you did not ask"
                                + " for this, tell whoever runs this Consilium at once."));
    }
}
