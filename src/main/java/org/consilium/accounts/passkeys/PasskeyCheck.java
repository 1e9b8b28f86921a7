package org.consilium.accounts.passkeys;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionsAuthenticatorOutputs;
import com.webauthn4j.data.extension.client.AuthenticationExtensionsClientOutputs;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.consilium.accounts.passkeys.PasskeyRepository.Passkey;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/// Checks what browsers send of passkeys, by WebAuthn4J: the origin, the host, the signature, the
/// counter. Who made the authenticator is not asked (attestation "none").
@Component
class PasskeyCheck {
    /// A passkey that proved to be made here just now.
    record Made(
            byte[] credentialId,
            byte[] credential,
            long signCount,
            boolean verifiesPerson,
            boolean synced) {}

    /// A passkey that proved to be used here just now.
    record Used(long signCount, boolean verifiedPerson, boolean synced) {}

    private static final List<PublicKeyCredentialParameters> ALGORITHMS =
            PasskeyAsks.ALGORITHMS.stream()
                    .map(it ->
                            new PublicKeyCredentialParameters(
                                    PublicKeyCredentialType.PUBLIC_KEY,
                                    COSEAlgorithmIdentifier.create(it)))
                    .toList();

    private final ObjectConverter objects = new ObjectConverter();
    private final WebAuthnManager webAuthn =
            WebAuthnManager.createNonStrictWebAuthnManager(objects);
    private final AttestedCredentialDataConverter credentials =
            new AttestedCredentialDataConverter(objects);
    private final PublicOrigin origin;

    PasskeyCheck(PublicOrigin origin) {
        this.origin = origin;
    }

    Optional<RegistrationData> readMade(String json) {
        try {
            var read = webAuthn.parseRegistrationResponseJSON(json);
            return read.getCollectedClientData() == null ? Optional.empty() : Optional.of(read);
        } catch (WebAuthnException | IllegalArgumentException | JacksonException notOne) {
            return Optional.empty();
        }
    }

    Optional<Made> checkMade(RegistrationData data) {
        try {
            var challenge = Objects.requireNonNull(data.getCollectedClientData()).getChallenge();
            webAuthn.verify(
                    data, new RegistrationParameters(here(challenge), ALGORITHMS, false, true));
            var authenticator =
                    Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            var credential = Objects.requireNonNull(authenticator.getAttestedCredentialData());
            return Optional.of(
                    new Made(
                            credential.getCredentialId(),
                            credentials.convert(credential),
                            authenticator.getSignCount(),
                            authenticator.isFlagUV(),
                            authenticator.isFlagBE()));
        } catch (WebAuthnException refused) {
            return Optional.empty();
        }
    }

    Optional<AuthenticationData> readUsed(String json) {
        try {
            var read = webAuthn.parseAuthenticationResponseJSON(json);
            return read.getCollectedClientData() == null ? Optional.empty() : Optional.of(read);
        } catch (WebAuthnException | IllegalArgumentException | JacksonException notOne) {
            return Optional.empty();
        }
    }

    Optional<Used> checkUsed(AuthenticationData data, Passkey passkey, boolean mustVerifyPerson) {
        try {
            var challenge = Objects.requireNonNull(data.getCollectedClientData()).getChallenge();
            webAuthn.verify(
                    data,
                    new AuthenticationParameters(
                            here(challenge), record(passkey), null, mustVerifyPerson, true));
            var authenticator = Objects.requireNonNull(data.getAuthenticatorData());
            return Optional.of(
                    new Used(
                            authenticator.getSignCount(),
                            authenticator.isFlagUV(),
                            authenticator.isFlagBE()));
        } catch (WebAuthnException refused) {
            return Optional.empty();
        }
    }

    private ServerProperty here(Challenge challenge) {
        return ServerProperty.builder()
                .origin(Origin.create(origin.origin()))
                .rpId(origin.host())
                .challenge(challenge)
                .build();
    }

    private CredentialRecord record(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                passkey.verifiesPerson(),
                passkey.synced(),
                passkey.synced(),
                passkey.signCount(),
                credentials.convert(passkey.credential()),
                new AuthenticationExtensionsAuthenticatorOutputs<>(),
                null,
                new AuthenticationExtensionsClientOutputs<>(),
                Set.of());
    }
}
