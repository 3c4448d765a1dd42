package id.pulang.authentication.webauthn;

import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import id.pulang.audit.AuditTrail;
import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.challenges.AnsweredChallenges;
import id.pulang.identity.IdSource;
import id.pulang.identity.Purpose;
import id.pulang.identity.Subject;
import id.pulang.identity.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the passkeys: asks for them, looks at them, keeps and forgets them; whoever calls counts the tries. */
@Service
@Transactional
public class Passkeys {

    private static final int LONGEST_NAME = 60;

    private final PasskeyRows rows;
    private final AnsweredChallenges challenges;
    private final PasskeySettings settings;
    private final AuditTrail trail;
    private final IdSource ids;
    private final Clock clock;

    Passkeys(
            PasskeyRows rows,
            AnsweredChallenges challenges,
            PasskeySettings settings,
            AuditTrail trail,
            IdSource ids,
            Clock clock) {
        this.rows = rows;
        this.challenges = challenges;
        this.settings = settings;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /** Where passkeys are good for a request to the given origin; nowhere if it is not known to be ours. */
    public Optional<RelyingParty> site(String asked) {
        return settings.site(asked);
    }

    /** Returns the passkeys of an account, the oldest first. */
    public List<Passkey> of(UserId account) {
        return rows.of(account);
    }

    /** Asks for a new passkey. */
    public CeremonyOptions toRegister(Account account, RelyingParty site) {
        WebAuthnChallenge challenge = challenge(WebAuthnChallenge.Kind.REGISTER, account);
        return new CeremonyOptions(
                WebAuthnJson.written(ceremony(account, site, challenge).toRegister()), challenge);
    }

    /** Asks for a passkey that the account has. */
    public CeremonyOptions toUse(Account account, RelyingParty site) {
        WebAuthnChallenge challenge = challenge(WebAuthnChallenge.Kind.USE, account);
        return new CeremonyOptions(
                WebAuthnJson.written(ceremony(account, site, challenge).toUse()), challenge);
    }

    /** Keeps a new passkey under a name; or says why not. */
    public Optional<WebAuthnRefusal> register(Account account, ShownPasskey shown, String name) {
        Optional<WebAuthnRefusal> refusal = looked(account, shown, WebAuthnChallenge.Kind.REGISTER, ceremony -> {
            var made = WebAuthnJson.made(shown.answer());
            if (rows.isKnown(made.getRawId().getBytes())) {
                throw new IllegalArgumentException("the passkey is known");
            }
            ceremony.register(made, cut(name));
        });
        if (refusal.isEmpty()) {
            wrote("registered passkey", account, "");
        }
        return refusal;
    }

    /** Looks at a passkey that should be one of the account's; says why it is not taken. */
    public Optional<WebAuthnRefusal> use(Account account, ShownPasskey shown) {
        return looked(
                account,
                shown,
                WebAuthnChallenge.Kind.USE,
                ceremony -> ceremony.use(WebAuthnJson.signed(shown.answer())));
    }

    /**
     * Forgets one passkey of an account.
     *
     * @param dispensable whether the account has another kind of second step; else its last passkey stays
     */
    public PasskeyRemoval remove(Account account, UUID passkey, boolean dispensable) {
        List<UUID> held = rows.holdAll(account.actor().id());
        if (!held.contains(passkey)) {
            return PasskeyRemoval.NOT_THERE;
        }
        if (!dispensable && held.size() == 1) {
            return PasskeyRemoval.LAST;
        }
        rows.remove(passkey);
        wrote("removed passkey", account, "");
        return PasskeyRemoval.REMOVED;
    }

    /** Forgets all passkeys of an account. */
    public void removeAll(UserId account) {
        rows.removeAll(account);
    }

    private interface Look {
        void at(WebAuthnCeremony ceremony);
    }

    private Optional<WebAuthnRefusal> looked(
            Account account, ShownPasskey shown, WebAuthnChallenge.Kind kind, Look look) {
        Optional<WebAuthnRefusal> refusal = shown.site().isEmpty()
                ? Optional.of(WebAuthnRefusal.NOT_HERE)
                : shown.challenge()
                        .filter(challenge -> isGood(challenge, kind, account))
                        .filter(challenge -> challenges.isFirstAnswer(challenge.value(), challenge.until()))
                        .map(challenge -> refusal(ceremony(account, shown.site().get(), challenge), look))
                        .orElse(Optional.of(WebAuthnRefusal.NO_CHALLENGE));
        refusal.ifPresent(why -> wrote("refused passkey", account, why.name()));
        return refusal;
    }

    private static Optional<WebAuthnRefusal> refusal(WebAuthnCeremony ceremony, Look look) {
        try {
            look.at(ceremony);
            return Optional.empty();
        } catch (WebAuthnJson.Unreadable _) {
            return Optional.of(WebAuthnRefusal.UNREADABLE);
        } catch (MaliciousCounterValueException | KeptCredentials.CounterWentBack _) {
            return Optional.of(WebAuthnRefusal.COUNTER_WENT_BACK);
        } catch (WebAuthnException _) {
            return Optional.of(WebAuthnRefusal.NOT_GENUINE);
        } catch (IllegalArgumentException _) {
            return Optional.of(WebAuthnRefusal.NOT_THIS_ACCOUNT);
        }
    }

    private boolean isGood(WebAuthnChallenge challenge, WebAuthnChallenge.Kind kind, Account account) {
        return challenge.kind() == kind
                && challenge.account().equals(account.actor().id().value())
                && challenge.until().isAfter(clock.instant());
    }

    private WebAuthnChallenge challenge(WebAuthnChallenge.Kind kind, Account account) {
        return new WebAuthnChallenge(
                kind,
                account.actor().id().value(),
                Bytes.random().toBase64UrlString(),
                clock.instant().plus(WebAuthnCeremony.LASTS));
    }

    private WebAuthnCeremony ceremony(Account account, RelyingParty site, WebAuthnChallenge challenge) {
        UserId id = account.actor().id();
        Bytes handle = new Bytes(rows.handle(id, Bytes.random().getBytes()));
        var owner = new KeptOwner(ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle)
                .name(account.login())
                .displayName(account.actor().name())
                .build());
        return new WebAuthnCeremony(
                site, owner, new KeptCredentials(id, rows, ids, clock), Bytes.fromBase64(challenge.value()));
    }

    private static String cut(String name) {
        String bare = name.strip();
        return bare.isEmpty() ? "Passkey" : bare.substring(0, Math.min(bare.length(), LONGEST_NAME));
    }

    private void wrote(String act, Account account, String detail) {
        trail.wrote(
                act, Purpose.LOG_IN, new Subject("account", account.actor().id().value()), detail);
    }
}
