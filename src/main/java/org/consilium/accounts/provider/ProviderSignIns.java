package org.consilium.accounts.provider;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.consilium.accounts.SignInStep;
import org.consilium.accounts.model.AccountDeeds;
import org.consilium.accounts.model.EmailAddress;
import org.consilium.accounts.model.MemberRepository;
import org.consilium.accounts.model.NewMember;
import org.consilium.accounts.model.NewMember.Person;
import org.consilium.accounts.provider.ProviderOutcome.Known;
import org.consilium.accounts.provider.ProviderOutcome.ProofNeeded;
import org.consilium.accounts.provider.ProviderOutcome.Refusal;
import org.consilium.accounts.provider.ProviderOutcome.Refused;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.platform.Hashes;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whom the provider's word lets in: who was linked before; who has no account yet, and gets one;
/// and who proves that the account with their address is theirs. An address alone never opens an
/// account that was made otherwise.
@Component
class ProviderSignIns {
    private static final int NAME_LENGTH = 120;

    private final LinkRepository links;
    private final MemberRepository members;
    private final NewMember newMember;
    private final PasswordEncoder passwords;
    private final ProviderSettings settings;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    ProviderSignIns(
            LinkRepository links,
            MemberRepository members,
            NewMember newMember,
            PasswordEncoder passwords,
            ProviderSettings settings,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.links = links;
        this.members = members;
        this.newMember = newMember;
        this.passwords = passwords;
        this.settings = settings;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    Identity identity(IDTokenClaimsSet claims) {
        var email = claims.getStringClaim("email");
        var locale = claims.getStringClaim("locale");
        return new Identity(
                claims.getIssuer().getValue(),
                claims.getSubject().getValue(),
                email == null || !new EmailAddress.Check().isShaped(email) ? null : email,
                Boolean.TRUE.equals(claims.getBooleanClaim("email_verified")),
                claims.getStringClaim("name"),
                locale == null ? Locale.UK : Locale.forLanguageTag(locale.replace('_', '-')),
                audience(claims),
                settings.twoFactor() || strings(claims, "amr").contains("mfa"));
    }

    private List<String> audience(IDTokenClaimsSet claims) {
        return settings.audienceClaim().isEmpty()
                ? List.of()
                : strings(claims, settings.audienceClaim());
    }

    private static List<String> strings(IDTokenClaimsSet claims, String name) {
        return switch (claims.getClaim(name)) {
            case String one -> List.of(one);
            case List<?> many -> many.stream().map(String::valueOf).toList();
            case null, default -> List.of();
        };
    }

    @Transactional
    public ProviderOutcome arrive(Identity identity) {
        var step = identity.twoFactor() ? SignInStep.PROVIDER_TWO_FACTOR : SignInStep.PROVIDER;
        var linked = links.use(identity.issuer(), identity.subject(), clock.instant());
        if (linked.isPresent()) {
            return new Known(linked.get(), step);
        }
        var email = identity.email();
        if (email == null || !identity.emailVerified()) {
            return new Refused(Refusal.NO_CONFIRMED_ADDRESS);
        }
        if (!settings.allows(email)) {
            return new Refused(Refusal.OTHER_DOMAIN);
        }
        if (members.byEmail(email).isPresent()) {
            return new ProofNeeded(identity);
        }
        return new Known(provision(identity, email), step);
    }

    private MemberId provision(Identity identity, String email) {
        var person =
                new Person(
                        new MemberId(ids.next()),
                        email,
                        name(identity.name(), email),
                        settings.audienceOf(identity.audience()),
                        identity.locale(),
                        ZoneOffset.UTC,
                        Objects.requireNonNull(passwords.encode(Hashes.token())),
                        null);
        var member = newMember.make(person).orElseThrow();
        links.insert(identity.issuer(), identity.subject(), member.id(), clock.instant());
        record(member.id(), "provisioned");
        return member.id();
    }

    private static String name(@Nullable String name, String email) {
        var given =
                name == null || name.isBlank()
                        ? email.substring(0, email.indexOf('@'))
                        : name.strip();
        return given.substring(0, Math.min(given.length(), NAME_LENGTH));
    }

    /// Links the account of somebody who is signed in to it; false when the address is another's,
    /// or either side is linked already.
    @Transactional
    public boolean link(MemberId member, LinkTicket ticket) {
        boolean linked =
                members.account(member)
                                .filter(it -> it.email().equalsIgnoreCase(ticket.email()))
                                .isPresent()
                        && links.insert(ticket.issuer(), ticket.subject(), member, clock.instant());
        if (linked) {
            record(member, "provider-linked");
        }
        return linked;
    }

    private void record(MemberId member, String change) {
        audit.record(
                Note.of(member, AccountDeeds.CHANGE_FACTOR).whose(member).with("change", change));
    }
}
