package org.consilium.accounts.factors;

import java.util.List;
import java.util.Optional;
import org.consilium.accounts.AccountMail;
import org.consilium.accounts.SessionId;
import org.consilium.accounts.Sessions;
import org.consilium.accounts.SignInStep;
import org.consilium.accounts.model.AccountDeeds;
import org.consilium.accounts.model.MemberRepository;
import org.consilium.accounts.model.SecondFactors;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.platform.MemberId;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes of what guards an account. Each is told to its owner by mail, because one of them may
/// not have been theirs.
@Component
public class FactorChanges {
    private final SecondFactors factors;
    private final Sessions sessions;
    private final MemberRepository members;
    private final AccountMail mail;
    private final Audit audit;

    FactorChanges(
            SecondFactors factors,
            Sessions sessions,
            MemberRepository members,
            AccountMail mail,
            Audit audit) {
        this.factors = factors;
        this.sessions = sessions;
        this.members = members;
        this.mail = mail;
        this.audit = audit;
    }

    /// Sets up an app; answers the recovery codes, none where there were some; empty when the code
    /// is not the app's.
    @Transactional
    public Optional<List<String>> addApp(
            MemberId member, byte[] secret, String code, @Nullable SessionId here) {
        if (!factors.setUpApp(member, secret, code)) {
            return Optional.empty();
        }
        return Optional.of(
                added(
                        member,
                        SignInStep.CODE,
                        here,
                        Message.of(
                                "An authenticator app was added to your account. From now on its"
                                        + " codes are asked for after your password.")));
    }

    @Transactional
    public boolean removeApp(MemberId member) {
        boolean removed = factors.removeApp(member);
        if (removed) {
            tell(
                    member,
                    "app-removed",
                    Message.of("The authenticator app was taken away from your account."));
        }
        return removed;
    }

    @Transactional
    public List<String> renewRecoveryCodes(MemberId member) {
        var fresh = factors.newRecoveryCodes(member);
        tell(
                member,
                "codes-renewed",
                Message.of(
                        "New recovery codes were made for your account. The old ones work no"
                                + " more."));
        return fresh;
    }

    /// A factor was added: this session counts as opened with it, all others end. Answers recovery
    /// codes where there were none.
    public List<String> added(
            MemberId member, SignInStep step, @Nullable SessionId here, Message text) {
        sessions.endAll(member, here);
        if (here != null) {
            sessions.prove(member, here, step);
        }
        tell(member, step == SignInStep.CODE ? "app-added" : "passkey-added", text);
        return factors.of(member).recoveryCodes() > 0
                ? List.of()
                : factors.newRecoveryCodes(member);
    }

    /// A passkey was taken away.
    public void removed(MemberId member, Message text) {
        factors.forgetLast(member);
        tell(member, "passkey-removed", text);
    }

    private void tell(MemberId id, String what, Message text) {
        audit.record(Note.of(id, AccountDeeds.CHANGE_FACTOR).whose(id).with("change", what));
        tell(id, text);
    }

    /// Writes to the owner that something which guards their account is another now.
    public void tell(MemberId id, Message text) {
        var account = members.account(id).orElseThrow();
        var member = account.member();
        mail.send(
                new AccountMail.Addressee(
                        account.email(), member.name(), member.locale(), member.zone()),
                Message.of("The security of your account was changed"),
                text,
                Message.of("Look at it"),
                "/account/security");
    }
}
