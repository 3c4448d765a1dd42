package id.pulang.authentication.webauthn;

import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/**
 * The one account whose passkeys are asked for, as Spring Security asks for it.
 *
 * @param officer with a handle that says nothing of the account
 */
record KeptOwner(PublicKeyCredentialUserEntity officer) implements PublicKeyCredentialUserEntityRepository {

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes handle) {
        return officer;
    }

    @Override
    public PublicKeyCredentialUserEntity findByUsername(String login) {
        return officer;
    }

    @Override
    public void save(PublicKeyCredentialUserEntity other) {
        throw new UnsupportedOperationException("there is one owner");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("there is one owner");
    }
}
