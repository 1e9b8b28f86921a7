package org.consilium.accounts.provider;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.consilium.accounts.passkeys.PublicOrigin;
import org.springframework.stereotype.Component;

/// Speaks OpenID Connect with the provider: authorization code with PKCE, state and nonce; the
/// token's signature, issuer, audience, time and nonce are checked by Nimbus. A provider that hangs
/// is left after five seconds.
@Component
class ProviderClient {
    private static final int TIMEOUT = 5_000;
    private static final int LARGEST_KEYS = 100_000;
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    /// What the provider says of itself, and what checks its tokens.
    private record Provider(OIDCProviderMetadata metadata, IDTokenValidator validator) {}

    private final ProviderSettings settings;
    private final PublicOrigin origin;
    private final Cache<String, Provider> known =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofHours(1)).build();

    ProviderClient(ProviderSettings settings, PublicOrigin origin) {
        this.settings = settings;
        this.origin = origin;
    }

    static SignInTicket ticket(String next, long until) {
        return new SignInTicket(
                new State().getValue(),
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                next,
                until);
    }

    /// Where the browser goes to sign in.
    URI way(SignInTicket ticket) throws ProviderAway {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "profile", "email"),
                        new ClientID(settings.clientId()),
                        back())
                .endpointURI(provider().metadata().getAuthorizationEndpointURI())
                .state(new State(ticket.state()))
                .nonce(new Nonce(ticket.nonce()))
                .codeChallenge(new CodeVerifier(ticket.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /// Takes the code to the provider and checks what it says of the person.
    IDTokenClaimsSet claims(String code, SignInTicket ticket) throws ProviderAway, NotGenuine {
        var provider = provider();
        try {
            var token = tokens(code, ticket, provider.metadata()).getOIDCTokens().getIDToken();
            return provider.validator().validate(token, new Nonce(ticket.nonce()));
        } catch (ParseException | BadJOSEException notGenuine) {
            throw new NotGenuine(notGenuine);
        } catch (IOException | JOSEException away) {
            throw new ProviderAway(away);
        }
    }

    private OIDCTokenResponse tokens(
            String code, SignInTicket ticket, OIDCProviderMetadata metadata)
            throws ParseException, IOException {
        var grant =
                new AuthorizationCodeGrant(
                        new AuthorizationCode(code), back(), new CodeVerifier(ticket.verifier()));
        var client =
                new ClientSecretBasic(
                        new ClientID(settings.clientId()), new Secret(settings.clientSecret()));
        var request =
                new TokenRequest.Builder(metadata.getTokenEndpointURI(), client, grant)
                        .build()
                        .toHTTPRequest();
        request.setConnectTimeout(TIMEOUT);
        request.setReadTimeout(TIMEOUT);
        var answer = OIDCTokenResponseParser.parse(request.send());
        if (answer instanceof OIDCTokenResponse tokens && answer.indicatesSuccess()) {
            return tokens;
        }
        throw new ParseException("no tokens");
    }

    private URI back() {
        return URI.create(origin.address() + "/sign-in/provider/answer");
    }

    private Provider provider() throws ProviderAway {
        var found = known.getIfPresent(settings.issuer());
        if (found == null) {
            found = load(new Issuer(settings.issuer()));
            known.put(settings.issuer(), found);
        }
        return found;
    }

    private Provider load(Issuer issuer) throws ProviderAway {
        try {
            var metadata = OIDCProviderMetadata.resolve(issuer, TIMEOUT, TIMEOUT);
            return new Provider(metadata, validator(issuer, metadata));
        } catch (GeneralException | IOException away) {
            throw new ProviderAway(away);
        }
    }

    private IDTokenValidator validator(Issuer issuer, OIDCProviderMetadata metadata)
            throws MalformedURLException {
        var retriever = new DefaultResourceRetriever(TIMEOUT, TIMEOUT, LARGEST_KEYS);
        var keys =
                JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), retriever)
                        .retrying(true)
                        .build();
        var selector = new JWSVerificationKeySelector<SecurityContext>(ALGORITHMS, keys);
        return new IDTokenValidator(issuer, new ClientID(settings.clientId()), selector, null);
    }
}
