package id.pulang.authentication.factors;

import id.pulang.identity.Actor;
import id.pulang.identity.UserId;
import id.pulang.identity.transactions.UnitOfWork;
import id.pulang.protection.keys.AesGcmCipher;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the TOTP secrets of authenticator apps, encrypted, and accepts each code once. */
@Component
@Transactional
class SecondFactors {

    /** After how many failures nothing is looked at any more; our proposal, far above anybody's slips in a month. */
    static final int MOST_FAILURES = 100;

    private static final Duration FAILURES_COUNT = Duration.ofDays(30);

    private final FactorRows rows;
    private final RecoveryCodes codes;
    private final AesGcmCipher seal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(FactorRows rows, RecoveryCodes codes, AesGcmCipher seal, Clock clock) {
        this.rows = rows;
        this.codes = codes;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Counts a try as failed before it is looked at, and returns how many have; more than the most means that it is not
     * to be looked at. Source: OWASP ASVS 5.0 V6.3.1; one guess a minute for ever is right one day.
     */
    int begin(UserId account) {
        Instant now = clock.instant();
        return rows.fail(account, MOST_FAILURES, now, now.minus(FAILURES_COUNT));
    }

    /** Takes back that a try failed. */
    void withdrawn(UserId account) {
        UnitOfWork.aside(() -> rows.unfail(account));
    }

    boolean isSetUp(UserId account) {
        return rows.isConfirmed(account);
    }

    /** Lets one set-up at a time look whether there is a second step, until the transaction ends. */
    void hold(UserId account) {
        rows.holdAccount(account);
    }

    /** Returns the secret that waits to be confirmed, the same until then. */
    TotpEnrolment enrolment(Actor actor, String login) {
        byte[] fresh = new byte[Totp.SECRET_BYTES];
        random.nextBytes(fresh);
        rows.begin(actor.id(), seal.close(place(actor.id()), fresh));
        FactorRows.Factor factor = rows.hold(actor.id()).orElseThrow();
        if (factor.confirmed()) {
            throw new IllegalStateException("a confirmed secret is not shown again");
        }
        return enrolment(login, seal.open(place(actor.id()), factor.secret()));
    }

    /** Takes the first code and returns the recovery codes; nothing where the code is wrong. */
    List<String> confirm(UserId account, String code) {
        return takes(account, code, false) ? codes.make(account) : List.of();
    }

    /** Forgets a secret that waited, since there is a second step of another kind, and returns the recovery codes. */
    List<String> beginWithoutApp(UserId account) {
        rows.remove(account);
        return codes.make(account);
    }

    /** Makes other recovery codes in the place of those that there are. */
    List<String> renewCodes(UserId account) {
        rows.removeCodes(account);
        return codes.make(account);
    }

    /** Makes the secret of another authenticator, or of the first one beside passkeys, instead of any that waited. */
    TotpEnrolment beginRenewal(Actor actor, String login) {
        byte[] fresh = new byte[Totp.SECRET_BYTES];
        random.nextBytes(fresh);
        rows.begin(actor.id(), seal.close(place(actor.id()), fresh));
        rows.waits(actor.id(), seal.close(nextPlace(actor.id()), fresh));
        return enrolment(login, fresh);
    }

    /** Returns the secret that waits for its first code; nothing where none does. */
    Optional<TotpEnrolment> renewal(Actor actor, String login) {
        return rows.hold(actor.id())
                .flatMap(FactorRows.Factor::nextSecret)
                .map(next -> enrolment(login, seal.open(nextPlace(actor.id()), next)));
    }

    /** Changes to the other authenticator with its first code, and returns other recovery codes; nothing if wrong. */
    List<String> renew(UserId account, String code) {
        Instant now = clock.instant();
        Optional<byte[]> next = rows.hold(account)
                .flatMap(FactorRows.Factor::nextSecret)
                .map(held -> seal.open(nextPlace(account), held));
        OptionalLong step =
                next.map(secret -> Totp.accepted(secret, code, now, 0)).orElse(OptionalLong.empty());
        if (step.isEmpty()) {
            return List.of();
        }
        rows.replace(account, seal.close(place(account), next.orElseThrow()), step.getAsLong(), now);
        return renewCodes(account);
    }

    /** Whether this is a code of the authenticator, or a recovery code; either is good once. */
    boolean check(UserId account, String code) {
        return takes(account, code, true) || codes.use(account, code, clock.instant());
    }

    int recoveryCodesLeft(UserId account) {
        return rows.left(account);
    }

    void remove(UserId account) {
        rows.remove(account);
    }

    private boolean takes(UserId account, String code, boolean confirmed) {
        Instant now = clock.instant();
        OptionalLong step = rows.hold(account)
                .filter(factor -> factor.confirmed() == confirmed)
                .map(factor -> Totp.accepted(seal.open(place(account), factor.secret()), code, now, factor.lastStep()))
                .orElse(OptionalLong.empty());
        step.ifPresent(taken -> rows.took(account, taken, now));
        return step.isPresent();
    }

    private static TotpEnrolment enrolment(String login, byte[] secret) {
        return new TotpEnrolment(Totp.text(secret), Totp.address(login, secret));
    }

    private static String nextPlace(UserId account) {
        return "access.second_factor.next_secret." + account.value();
    }

    private static String place(UserId account) {
        return "access.second_factor.secret." + account.value();
    }
}
