package id.pulang.authentication.webauthn;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * A registration or authentication ceremony of WebAuthn with one relying party, under one challenge.
 *
 * <p>Asks for the officer's finger, face or PIN, and for no proof of the make of the authenticator. Source: Web
 * Authentication Level 3, sections 7.1 and 7.2.
 */
final class WebAuthnCeremony {

    static final Duration LASTS = Duration.ofMinutes(3);

    private static final AuthenticatorSelectionCriteria AUTHENTICATORS = AuthenticatorSelectionCriteria.builder()
            .userVerification(UserVerificationRequirement.REQUIRED)
            .residentKey(ResidentKeyRequirement.PREFERRED)
            .build();

    private final Webauthn4JRelyingPartyOperations operations;
    private final KeptOwner owner;
    private final Authentication asking;

    WebAuthnCeremony(RelyingParty site, KeptOwner owner, KeptCredentials credentials, Bytes challenge) {
        this.owner = owner;
        this.asking = UsernamePasswordAuthenticationToken.authenticated(
                owner.officer().getName(), "", List.of());
        this.operations = new Webauthn4JRelyingPartyOperations(
                owner,
                credentials,
                PublicKeyCredentialRpEntity.builder()
                        .id(site.host())
                        .name("Pulang")
                        .build(),
                Set.of(site.origin()));
        operations.setCustomizeCreationOptions(
                options -> options.challenge(challenge).timeout(LASTS).authenticatorSelection(AUTHENTICATORS));
        operations.setCustomizeRequestOptions(options ->
                options.challenge(challenge).timeout(LASTS).userVerification(UserVerificationRequirement.REQUIRED));
    }

    PublicKeyCredentialCreationOptions toRegister() {
        return operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(asking));
    }

    PublicKeyCredentialRequestOptions toUse() {
        return operations.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(asking));
    }

    void register(PublicKeyCredential<AuthenticatorAttestationResponse> shown, String name) {
        operations.registerCredential(
                new ImmutableRelyingPartyRegistrationRequest(toRegister(), new RelyingPartyPublicKey(shown, name)));
    }

    void use(PublicKeyCredential<AuthenticatorAssertionResponse> shown) {
        boolean another = Optional.ofNullable(shown.getResponse().getUserHandle())
                .filter(handle -> !handle.equals(owner.officer().getId()))
                .isPresent();
        if (another) {
            throw new IllegalArgumentException("the passkey names another owner");
        }
        operations.authenticate(new RelyingPartyAuthenticationRequest(toUse(), shown));
    }
}
