package id.pulang.authentication.webauthn;

import static id.pulang.authentication.webauthn.WebAuthnRefusal.NOT_THIS_ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.factors.FactorOutcome;
import id.pulang.identity.Acting;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Passkeys that are what they say: made, used and removed by their owners. */
@Tag("security")
class PasskeyTests extends OfficersWithPasskeys {

    @Test
    void takesAPasskeyOfTheAccount() {
        Account officer = open("passkey.right");
        SomeAuthenticator phone = registered(officer);

        assertThat(use(officer, phone)).isEmpty();

        assertThat(passkeys.of(officer.actor().id())).singleElement().satisfies(passkey -> {
            assertThat(passkey.name()).isEqualTo("Kunci di ponsel");
            assertThat(passkey.usedAt()).isPresent();
        });
    }

    @Test
    void asksForTheOwnersFingerForNoMakeAndForNobodyByNumber() {
        Account officer = open("passkey.asked");

        CeremonyOptions making = passkeys.toRegister(officer, HERE);
        registered(officer);
        CeremonyOptions using = passkeys.toUse(officer, HERE);

        assertThat(making.options())
                .contains("\"attestation\":\"none\"", "\"userVerification\":\"required\"", "\"id\":\"localhost\"")
                .doesNotContain(officer.actor().id().value().toString());
        assertThat(using.options()).contains("\"userVerification\":\"required\"", "\"rpId\":\"localhost\"");
        assertThat(making.challenge().value()).hasSizeGreaterThanOrEqualTo(43);
        assertThat(passkeys.toUse(officer, HERE).challenge().value())
                .isNotEqualTo(using.challenge().value());
    }

    @Test
    void aChallengeLivesThreeMinutes() {
        Account officer = open("passkey.short");

        Instant until = passkeys.toUse(officer, HERE).challenge().until();

        assertThat(Duration.between(clock.instant(), until)).isBetween(Duration.ofSeconds(170), Duration.ofMinutes(3));
    }

    @Test
    void takesASyncedPasskeyThatCountsNothing() {
        Account officer = open("passkey.synced");
        SomeAuthenticator phone = registered(officer);

        assertThat(use(officer, phone)).isEmpty();
        assertThat(use(officer, phone)).isEmpty();
    }

    @Test
    void aSecretThatWaitedIsOfNoUseBesideAPasskey() {
        Account officer = open("passkey.waited");
        steps.enrolment(officer);
        ShownPasskey shown = made(officer);

        FactorOutcome outcome = steps.confirm(officer, shown, "Laptop", "203.0.113.8");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        FactorOutcome.Right.class,
                        right -> assertThat(right.recovery()).hasSize(10));
        assertThat(steps.hasApp(officer)).isFalse();
        assertThat(jdbc.sql("select count(*) from access.second_factor where account_id = :id")
                        .param("id", officer.actor().id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoHasASecondStepSetsUpNoFirstOneAgain() {
        Account officer = open("passkey.twice");
        registered(officer);
        ShownPasskey shown = made(officer);

        assertThat(steps.confirm(officer, shown, "Laptop", "203.0.113.9")).isInstanceOf(FactorOutcome.Wrong.class);
        assertThat(passkeys.of(officer.actor().id())).hasSize(1);
    }

    @Test
    void ofManyWhoSetUpTheFirstOneAtOnceOneComesIn() throws Exception {
        Account officer = open("passkey.race");
        List<FactorOutcome> outcomes = new ArrayList<>();

        try (var threads = Executors.newFixedThreadPool(4)) {
            var together = new CountDownLatch(4);
            List<Future<FactorOutcome>> tries = IntStream.range(0, 4)
                    .mapToObj(one -> made(officer))
                    .map(shown -> threads.submit(() -> {
                        together.countDown();
                        together.await();
                        return steps.confirm(officer, shown, "Ponsel", "203.0.113.10");
                    }))
                    .toList();
            for (Future<FactorOutcome> one : tries) {
                outcomes.add(one.get());
            }
        }

        assertThat(outcomes).filteredOn(FactorOutcome.Right.class::isInstance).hasSize(1);
        assertThat(passkeys.of(officer.actor().id())).hasSize(1);
    }

    @Test
    void keepsTheLastSecondStepAndNothingOfOthers() throws SQLException {
        Account officer = open("passkey.last");
        Account other = open("passkey.neighbour");
        registered(officer);
        UUID theirs = idOf(registered(other), other);
        UUID first = passkeys.of(officer.actor().id()).getFirst().id();

        assertThat(removed(officer, first)).isEqualTo(PasskeyRemoval.LAST);
        SomeAuthenticator laptop = registered(officer);
        assertThat(removed(officer, first)).isEqualTo(PasskeyRemoval.REMOVED);
        assertThat(removed(officer, theirs)).isEqualTo(PasskeyRemoval.NOT_THERE);

        assertThat(use(officer, laptop)).isEmpty();
        assertThat(passkeys.of(other.actor().id())).hasSize(1);
        assertThat(lines(officer)).contains("registered passkey ", "removed passkey ");
    }

    @Test
    void removingAPasskeyEndsTheSessionsOfItsOwner() {
        Account officer = open("passkey.ends");
        registered(officer);
        registered(officer);
        UUID first = passkeys.of(officer.actor().id()).getFirst().id();

        removed(officer, UUID.randomUUID());
        assertThat(verified.isUnchanged(officer)).isTrue();
        removed(officer, first);

        assertThat(verified.isUnchanged(officer)).isFalse();
    }

    @Test
    void anAdministratorTakesLostPasskeysAway() {
        Account officer = open("passkey.lost");
        SomeAuthenticator phone = registered(officer);

        Acting.as(SomeActors.administrator(), () -> steps.remove(officer.actor().id()));

        assertThat(steps.isSetUp(officer)).isFalse();
        assertThat(use(officer, phone)).contains(NOT_THIS_ACCOUNT);
    }
}
