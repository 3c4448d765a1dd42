package id.pulang.people.identity;

import static id.pulang.people.identity.IdentityAttribute.BORN;
import static id.pulang.people.identity.IdentityAttribute.NAME;
import static id.pulang.people.identity.IdentityAttribute.NATIONAL_NUMBER;
import static id.pulang.people.identity.IdentityAttribute.PASSPORT;
import static id.pulang.people.identity.IdentityAttribute.SEX;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.incidents.Sex;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("security")
class IdentityComparisonTests {

    private static final LocalDate BIRTH = LocalDate.of(1984, 5, 14);
    private static final IdentityAttributes EKO = said("Eko Nasution", BIRTH, Sex.MALE, null, "X7000149");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EKO NASUTION",
                "Nasution Eko",
                "Eko Nasoetion",
                "Eko Nasutian",
                "Eko N.",
                "Eko",
                "Echo Nasution",
                "Eko  Nasution"
            })
    void anotherSpellingContradictsNothing(String name) {
        assertThat(later(said(name, BIRTH, Sex.MALE, null, "X7000149"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pelaku Pengganti", "Budi Nasution", "Eka Siregar", "Nasir Siregar"})
    void anotherNameContradicts(String name) {
        assertThat(later(said(name, BIRTH, Sex.MALE, null, null))).containsExactly(NAME);
    }

    @Test
    void halfANameAloneIsNotEnough() {
        assertThat(later(said("Nasution", null, null, null, null))).containsExactly(NAME);
    }

    @Test
    void everyAttributeContradicts() {
        assertThat(later(said("Eko Nasution", LocalDate.of(1970, 1, 1), Sex.MALE, null, null)))
                .containsExactly(BORN);
        assertThat(later(said("Eko Nasution", BIRTH, Sex.FEMALE, null, null))).containsExactly(SEX);
        assertThat(later(said("Eko Nasution", BIRTH, Sex.MALE, null, "Z1111111")))
                .containsExactly(PASSPORT);
        assertThat(later(said("Pelaku Pengganti", LocalDate.of(1970, 1, 1), Sex.FEMALE, null, "Z1111111")))
                .containsExactlyInAnyOrder(NAME, BORN, SEX, PASSPORT);
    }

    @Test
    void anotherNationalNumberContradictsButAFirstOneDoesNot() {
        IdentityAttributes numbered = said("Eko Nasution", BIRTH, Sex.MALE, "3210291405840001", null);
        IdentityAttributes other = said("Eko Nasution", BIRTH, Sex.MALE, "3210291405840099", null);

        assertThat(IdentityComparison.differing(one(EKO), both(EKO, numbered))).isEmpty();
        assertThat(IdentityComparison.differing(one(numbered), both(numbered, other)))
                .containsExactly(NATIONAL_NUMBER);
    }

    @Test
    void dayAndMonthMayChangePlacesAndTheFirstStandsForAnUnknownDay() {
        assertThat(later(said("Eko Nasution", LocalDate.of(1984, 5, 1), Sex.MALE, null, null)))
                .isEmpty();
        assertThat(IdentityComparison.differing(
                        one(said("Eko", LocalDate.of(1984, 5, 4), null, null, null)),
                        both(
                                said("Eko", LocalDate.of(1984, 5, 4), null, null, null),
                                said("Eko", LocalDate.of(1984, 4, 5), null, null, null))))
                .isEmpty();
    }

    @Test
    void anAgeFarFromTheBirthContradicts() {
        assertThat(later(new IdentityAttributes(List.of("Eko Nasution"), null, 1973, null, null, null)))
                .containsExactly(BORN);
        assertThat(later(new IdentityAttributes(List.of("Eko Nasution"), null, 1985, null, null, null)))
                .isEmpty();
    }

    @Test
    void theHalfThatIsLeftAfterASplitIsComparedWithWhoWasCleared() {
        IdentityAttributes other = said("Pelaku Pengganti", LocalDate.of(1970, 1, 1), Sex.MALE, null, null);
        var joined = new StatedIdentity(EKO, List.of(EKO, other));

        assertThat(IdentityComparison.differing(joined, one(other))).contains(NAME, BORN);
        assertThat(IdentityComparison.differing(joined, one(EKO))).isEmpty();
    }

    @Test
    void aNicknameIsNoEvidenceForALaterName() {
        IdentityAttributes alias =
                new IdentityAttributes(List.of("Eko Nasution", "Pelaku Pengganti"), BIRTH, null, Sex.MALE, null, null);

        assertThat(IdentityComparison.differing(one(EKO), both(EKO, alias))).isEmpty();
        assertThat(IdentityComparison.differing(
                        both(EKO, alias),
                        new StatedIdentity(
                                said("Pelaku Pengganti", BIRTH, Sex.MALE, null, null),
                                List.of(said("Pelaku Pengganti", BIRTH, Sex.MALE, null, null)))))
                .contains(NAME);
    }

    private static Set<IdentityAttribute> later(IdentityAttributes statement) {
        return IdentityComparison.differing(one(EKO), both(EKO, statement));
    }

    private static StatedIdentity one(IdentityAttributes statement) {
        return new StatedIdentity(statement, List.of(statement));
    }

    /** The first is what is best known. */
    private static StatedIdentity both(IdentityAttributes... statements) {
        return new StatedIdentity(statements[0], Arrays.asList(statements));
    }

    private static IdentityAttributes said(
            String name, @Nullable LocalDate born, @Nullable Sex sex, @Nullable String nik, @Nullable String passport) {
        return new IdentityAttributes(List.of(name), born, null, sex, nik, passport);
    }
}
