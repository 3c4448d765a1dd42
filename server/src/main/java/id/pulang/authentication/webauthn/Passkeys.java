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
    public Optional<Site> site(String asked) {
        return settings.site(asked);
    }

    /** Returns the passkeys of an account, the oldest first. */
    public List<Passkey> of(UserId account) {
        return rows.of(account);
    }

    /** Asks for a new passkey. */
    public Question toRegister(Account account, Site site) {
        Challenge challenge = challenge(Challenge.Kind.REGISTER, account);
        return new Question(Answers.written(ceremony(account, site, challenge).toRegister()), challenge);
    }

    /** Asks for a passkey that the account has. */
    public Question toUse(Account account, Site site) {
        Challenge challenge = challenge(Challenge.Kind.USE, account);
        return new Question(Answers.written(ceremony(account, site, challenge).toUse()), challenge);
    }

    /** Keeps a new passkey under a name; or says why not. */
    public Optional<Refusal> register(Account account, ShownPasskey shown, String name) {
        Optional<Refusal> refusal = looked(account, shown, Challenge.Kind.REGISTER, ceremony -> {
            var made = Answers.made(shown.answer());
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
    public Optional<Refusal> use(Account account, ShownPasskey shown) {
        return looked(account, shown, Challenge.Kind.USE, ceremony -> ceremony.use(Answers.signed(shown.answer())));
    }

    /**
     * Forgets one passkey of an account.
     *
     * @param dispensable whether the account has another kind of second step; else its last passkey stays
     */
    public Removal remove(Account account, UUID passkey, boolean dispensable) {
        List<UUID> held = rows.holdAll(account.actor().id());
        if (!held.contains(passkey)) {
            return Removal.NOT_THERE;
        }
        if (!dispensable && held.size() == 1) {
            return Removal.LAST;
        }
        rows.remove(passkey);
        wrote("removed passkey", account, "");
        return Removal.REMOVED;
    }

    /** Forgets all passkeys of an account. */
    public void removeAll(UserId account) {
        rows.removeAll(account);
    }

    private interface Look {
        void at(Ceremony ceremony);
    }

    private Optional<Refusal> looked(Account account, ShownPasskey shown, Challenge.Kind kind, Look look) {
        Optional<Refusal> refusal = shown.site().isEmpty()
                ? Optional.of(Refusal.NOT_HERE)
                : shown.challenge()
                        .filter(challenge -> isGood(challenge, kind, account))
                        .filter(challenge -> challenges.isFirstAnswer(challenge.value(), challenge.until()))
                        .map(challenge -> refusal(ceremony(account, shown.site().get(), challenge), look))
                        .orElse(Optional.of(Refusal.NO_CHALLENGE));
        refusal.ifPresent(why -> wrote("refused passkey", account, why.name()));
        return refusal;
    }

    private static Optional<Refusal> refusal(Ceremony ceremony, Look look) {
        try {
            look.at(ceremony);
            return Optional.empty();
        } catch (Answers.Unreadable _) {
            return Optional.of(Refusal.UNREADABLE);
        } catch (MaliciousCounterValueException | KeptCredentials.CounterWentBack _) {
            return Optional.of(Refusal.COUNTER_WENT_BACK);
        } catch (WebAuthnException _) {
            return Optional.of(Refusal.NOT_GENUINE);
        } catch (IllegalArgumentException _) {
            return Optional.of(Refusal.NOT_THIS_ACCOUNT);
        }
    }

    private boolean isGood(Challenge challenge, Challenge.Kind kind, Account account) {
        return challenge.kind() == kind
                && challenge.account().equals(account.actor().id().value())
                && challenge.until().isAfter(clock.instant());
    }

    private Challenge challenge(Challenge.Kind kind, Account account) {
        return new Challenge(
                kind,
                account.actor().id().value(),
                Bytes.random().toBase64UrlString(),
                clock.instant().plus(Ceremony.LASTS));
    }

    private Ceremony ceremony(Account account, Site site, Challenge challenge) {
        UserId id = account.actor().id();
        Bytes handle = new Bytes(rows.handle(id, Bytes.random().getBytes()));
        var owner = new KeptOwner(ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle)
                .name(account.login())
                .displayName(account.actor().name())
                .build());
        return new Ceremony(
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
