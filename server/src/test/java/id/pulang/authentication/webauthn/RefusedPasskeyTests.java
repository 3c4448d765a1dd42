package id.pulang.authentication.webauthn;

import static id.pulang.authentication.webauthn.WebAuthnRefusal.COUNTER_WENT_BACK;
import static id.pulang.authentication.webauthn.WebAuthnRefusal.NOT_GENUINE;
import static id.pulang.authentication.webauthn.WebAuthnRefusal.NOT_HERE;
import static id.pulang.authentication.webauthn.WebAuthnRefusal.NOT_THIS_ACCOUNT;
import static id.pulang.authentication.webauthn.WebAuthnRefusal.NO_CHALLENGE;
import static id.pulang.authentication.webauthn.WebAuthnRefusal.UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.SomeActors;
import id.pulang.audit.readers.Alarm;
import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.factors.FactorOutcome;
import id.pulang.identity.Acting;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passkeys that are not what they say. */
@Tag("security")
class RefusedPasskeyTests extends OfficersWithPasskeys {

    @Test
    void refusesAPasskeyThatWasSignedForAnotherAddress() {
        Account officer = open("passkey.site");
        SomeAuthenticator phone = registered(officer);

        assertThat(use(officer, phone.broughtFrom("https://pulang.example.net")))
                .contains(NOT_GENUINE);
        assertThat(use(officer, phone.broughtFrom("http://localhost:8081"))).contains(NOT_GENUINE);
        assertThat(use(officer, phone.askedFor("pulang.example.net"))).contains(NOT_GENUINE);
        assertThat(register(officer, SomeAuthenticator.at(HERE).broughtFrom("https://pulang.example.net")))
                .contains(NOT_GENUINE);
    }

    @Test
    void refusesAPasskeyWithoutItsOwnersFingerFaceOrPin() {
        Account officer = open("passkey.hands");
        SomeAuthenticator phone = registered(officer);

        assertThat(use(officer, phone.inOtherHands())).contains(NOT_GENUINE);
        assertThat(register(officer, SomeAuthenticator.at(HERE).inOtherHands())).contains(NOT_GENUINE);
    }

    @Test
    void refusesAPasskeyThatSignedWithAnotherKey() {
        Account officer = open("passkey.forged");
        SomeAuthenticator phone = registered(officer);

        assertThat(use(officer, phone.withAnotherKey())).contains(NOT_GENUINE);
    }

    @Test
    void refusesThePasskeyOfSomebodyElse() {
        Account officer = open("passkey.own");
        Account other = open("passkey.other");
        registered(officer);
        SomeAuthenticator theirs = registered(other);

        assertThat(use(officer, theirs)).contains(NOT_THIS_ACCOUNT);
        assertThat(register(officer, theirs)).contains(NOT_THIS_ACCOUNT);
        assertThat(use(other, theirs)).isEmpty();
    }

    @Test
    void refusesAPasskeyThatNamesAnotherOwner() {
        Account officer = open("passkey.named");
        SomeAuthenticator phone = registered(officer);
        CeremonyOptions question = passkeys.toUse(officer, HERE);

        assertThat(use(officer, question.challenge(), phone.signsAs(question, new byte[32])))
                .contains(NOT_THIS_ACCOUNT);
    }

    @Test
    void refusesAChallengeThatIsNotTheOneOfThisAccountAndMoment() {
        Account officer = open("passkey.challenge");
        Account other = open("passkey.challenged");
        SomeAuthenticator phone = registered(officer);
        CeremonyOptions question = passkeys.toUse(officer, HERE);
        CeremonyOptions theirs = passkeys.toUse(other, HERE);
        CeremonyOptions making = passkeys.toRegister(officer, HERE);
        CeremonyOptions later = passkeys.toUse(officer, HERE);
        WebAuthnChallenge asked = question.challenge();
        var late = new WebAuthnChallenge(asked.kind(), asked.account(), asked.value(), clock.instant());

        assertThat(use(officer, late, phone.signs(question))).contains(NO_CHALLENGE);
        assertThat(use(officer, theirs.challenge(), phone.signs(theirs))).contains(NO_CHALLENGE);
        assertThat(use(officer, making.challenge(), phone.signs(making))).contains(NO_CHALLENGE);
        assertThat(use(officer, later.challenge(), phone.signs(question))).contains(NOT_GENUINE);
        assertThat(passkeys(officer, new ShownPasskey(Optional.of(HERE), Optional.empty(), phone.signs(question))))
                .contains(NO_CHALLENGE);
        assertThat(use(officer, asked, phone.signs(question))).isEmpty();
    }

    @Test
    void refusesAChallengeThatWasAnsweredWellOrBadly() {
        Account officer = open("passkey.again");
        SomeAuthenticator phone = registered(officer);
        CeremonyOptions question = passkeys.toUse(officer, HERE);
        CeremonyOptions failed = passkeys.toUse(officer, HERE);
        assertThat(use(officer, question.challenge(), phone.signs(question))).isEmpty();
        assertThat(use(officer, failed.challenge(), phone.withAnotherKey().signs(failed)))
                .contains(NOT_GENUINE);

        assertThat(use(officer, question.challenge(), phone.signs(question))).contains(NO_CHALLENGE);
        assertThat(use(officer, failed.challenge(), phone.signs(failed))).contains(NO_CHALLENGE);
    }

    @Test
    void takesNoPasskeyWhereNobodySetTheAddress() {
        Account officer = open("passkey.nowhere");
        SomeAuthenticator phone = registered(officer);
        CeremonyOptions question = passkeys.toUse(officer, HERE);

        assertThat(passkeys(
                        officer,
                        new ShownPasskey(Optional.empty(), Optional.of(question.challenge()), phone.signs(question))))
                .contains(NOT_HERE);
    }

    @Test
    void refusesACounterThatWentBackAndTellsTheSupervisor() throws SQLException {
        Account officer = open("passkey.copied");
        SomeAuthenticator phone = registered(officer);
        assertThat(use(officer, phone.counting(41))).isEmpty();

        assertThat(use(officer, phone.counting(41))).contains(COUNTER_WENT_BACK);
        assertThat(use(officer, phone.counting(7))).contains(COUNTER_WENT_BACK);
        assertThat(use(officer, phone.counting(42))).isEmpty();

        assertThat(lines(officer)).contains("refused passkey COUNTER_WENT_BACK");
        List<Alarm> raised = Acting.as(SomeActors.head(), alarms::latest);
        assertThat(raised)
                .filteredOn(alarm -> alarm.kind() == Alarm.Kind.COPIED_PASSKEY)
                .extracting(Alarm::login)
                .contains("passkey.copied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[1]",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"AA\"}}"
            })
    void refusesWhatNoAuthenticatorSays(String answer) {
        Account officer = open("passkey.noise." + Math.abs(answer.hashCode()));

        assertThat(use(officer, passkeys.toUse(officer, HERE).challenge(), answer))
                .contains(UNREADABLE);
        assertThat(register(officer, passkeys.toRegister(officer, HERE).challenge(), answer))
                .contains(UNREADABLE);
    }

    @Test
    void refusesAnAnswerThatNeverEnds() {
        Account officer = open("passkey.long");
        SomeAuthenticator phone = registered(officer);
        CeremonyOptions question = passkeys.toUse(officer, HERE);

        assertThat(use(officer, question.challenge(), phone.signs(question) + " ".repeat(20_000)))
                .contains(UNREADABLE);
    }

    @Test
    void countsRefusedPasskeysAsWrongCodes() {
        Account officer = open("passkey.guess");
        SomeAuthenticator phone = registered(officer);

        for (int guess = 0; guess < 5; guess++) {
            assertThat(check(officer, phone.withAnotherKey())).isInstanceOf(FactorOutcome.Wrong.class);
        }

        assertThat(check(officer, phone)).isInstanceOf(FactorOutcome.Wait.class);
        assertThat(steps.check(officer, "000000", "203.0.113.7")).isInstanceOf(FactorOutcome.Wait.class);
    }
}
